package gov.newarea.onestop.certificate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The eighteen-character unified social credit code (GB 32100-2015): registrar, kind, six digits of the division, the
 * organisation code, a check character.
 */
public final class CreditCode {

    /** The thirty-one characters in the order of their values; I, O, S, V and Z are never used. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** Which kinds each registering authority registers. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("1", "1239"),
            Map.entry("2", "19"),
            Map.entry("3", "123459"),
            Map.entry("4", "19"),
            Map.entry("5", "1239"),
            Map.entry("6", "129"),
            Map.entry("7", "129"),
            Map.entry("8", "19"),
            Map.entry("9", "1239"),
            Map.entry("A", "19"),
            Map.entry("N", "1239"),
            Map.entry("Y", "1"));

    /** The first two digits of the divisions: thirty-four provinces, and 10 for the whole country. */
    private static final Set<String> PROVINCES = Set.of(
            "10", "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
            "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private CreditCode() {}

    /**
     * The result of checking a code.
     *
     * @param reason null if valid; otherwise {@code length}, {@code lower-case}, {@code charset}, {@code registrar}, {@code kind},
     *     {@code division}, {@code organisation-check} or {@code check-character}; {@code recorded-override} where an officer
     *     recorded a code that is in use although it does not conform
     * @param registrar the first character; empty, as the other parts, where the code has not eighteen characters
     */
    public record Check(
            String code,
            boolean valid,
            @Nullable String reason,
            String registrar,
            String kind,
            String division,
            String organisationCode) {

        Check overridden() {
            return new Check(code, true, "recorded-override", registrar, kind, division, organisationCode);
        }
    }

    /** Checks a code without correcting lower case. */
    public static Check check(String code) {
        if (code.length() != 18) {
            return new Check(code, false, "length", "", "", "", "");
        }
        var fault = fault(code);
        return new Check(
                code,
                fault == null,
                fault,
                code.substring(0, 1),
                code.substring(1, 2),
                code.substring(2, 8),
                code.substring(8, 17));
    }

    /**
     * Composes a code.
     *
     * @throws IllegalArgumentException if the parts make no valid code
     */
    public static String compose(String registrar, String kind, String division, String organisationCode) {
        var body = registrar + kind + division + organisationCode;
        var code = body.length() == 17 && inAlphabet(body) ? body + checkCharacter(body) : body;
        var check = check(code);
        if (!check.valid()) {
            throw new IllegalArgumentException("no credit code from " + body + ": " + check.reason());
        }
        return code;
    }

    private static @Nullable String fault(String code) {
        if (!code.equals(code.toUpperCase(Locale.ROOT))) {
            return "lower-case";
        }
        if (!inAlphabet(code)) {
            return "charset";
        }
        var kinds = KINDS.get(code.substring(0, 1));
        if (kinds == null) {
            return "registrar";
        }
        if (kinds.indexOf(code.charAt(1)) < 0) {
            return "kind";
        }
        if (!code.substring(2, 8).matches("[0-9]{6}") || !PROVINCES.contains(code.substring(2, 4))) {
            return "division";
        }
        if (!OrganisationCode.valid(code.substring(8, 17))) {
            return "organisation-check";
        }
        return checkCharacter(code) == code.charAt(17) ? null : "check-character";
    }

    private static boolean inAlphabet(String text) {
        return text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
