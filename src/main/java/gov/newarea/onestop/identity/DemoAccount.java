package gov.newarea.onestop.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account for trying the product; its password is on the login page for everyone to read.
 *
 * @param idNumber the number of an invented identity card, by which the person's own matters are known; none for applicants
 */
public record DemoAccount(
        String username,
        String name,
        String email,
        String mobile,
        String department,
        Role role,
        @Nullable String idNumber) {

    /** The one password of all of them. */
    public static final String PASSWORD = "onestop";
}
