package gov.newarea.onestop.identity;

/** An account for trying the product; its password is on the login page for everyone to read. */
public record DemoAccount(String username, String name, String email, String mobile, String department, Role role) {

    /** The one password of all of them. */
    public static final String PASSWORD = "onestop";
}
