package gov.newarea.onestop.certificate;

/** The nine-character code of an organisation (GB 11714): eight characters and a check character. */
final class OrganisationCode {

    private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganisationCode() {}

    /**
     * The ninth character for eight of 0-9 and A-Z; ten is written X.
     *
     * <p>The values differ from those of {@link CreditCode}: J is 19 here and 18 there, and X stands for ten here but 29 there.
     */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += VALUES.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** The body with its check character. */
    public static String of(String body) {
        if (!body.matches("[0-9A-Z]{8}")) {
            throw new IllegalArgumentException("not the body of an organisation code: " + body);
        }
        return body + checkCharacter(body);
    }

    public static boolean valid(String code) {
        return code.matches("[0-9A-Z]{8}[0-9X]") && checkCharacter(code) == code.charAt(8);
    }
}
