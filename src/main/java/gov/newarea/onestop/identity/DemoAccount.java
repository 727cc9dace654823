package gov.newarea.onestop.identity;

import org.jspecify.annotations.Nullable;

/**
 * A demo account; the login page shows its password.
 *
 * @param idNumber the number of an invented identity card, which identifies the person's own matters; null for applicants
 */
public record DemoAccount(
        String username,
        String name,
        String email,
        String mobile,
        String department,
        Role role,
        @Nullable String idNumber) {

    /** The password of all demo accounts. */
    public static final String PASSWORD = "onestop";
}
