package gov.newarea.onestop;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one reading of typed text, and the one key for comparing it. Every text that people type passes here at the door, once: what
 * carries no meaning is taken off, and what is kept is what the papers print. Reading twice changes nothing; two texts are the same
 * if their keys are.
 */
public final class Typed {

    /** The number of the rule that makes keys. Whoever stores keys stores it too, and makes keys of a lower number again. */
    public static final int KEY_RULE = 1;

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile(
            "[\\[(\\u3014\\u3010\\u3008\\u300A\\u2985{<](\\d{4})[\\])\\u3015\\u3011\\u3009\\u300B\\u2986}>]");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u2010-\\u2015\\u2212-]");

    private Typed() {}

    /** A text of one line as it is kept: a name, an address, a word. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : TextFolding.line(typed);
    }

    /** A text of several lines as it is kept. */
    public static String lines(@Nullable String typed) {
        return typed == null ? "" : TextFolding.lines(typed);
    }

    /** A text in which all forms of a sign are one: codes, addresses of mail, search words. Blanks within stay, joined. */
    public static String narrow(@Nullable String typed) {
        return typed == null ? "" : TextFolding.compatible(typed);
    }

    /** A number in ASCII, without blanks and hyphens: a document, an account, a postal code. */
    public static String number(@Nullable String typed) {
        return SEPARATORS.matcher(narrow(typed)).replaceAll("");
    }

    /** A code in capitals without blanks; a hyphen or bracket may belong to it. */
    public static String code(@Nullable String typed) {
        return narrow(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The number of an identity document for comparison: only letters and digits, in capitals. */
    public static String identity(@Nullable String typed) {
        return NOT_LETTER_OR_DIGIT.matcher(narrow(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A mobile number without the country code. */
    public static String mobile(@Nullable String typed) {
        return PhoneNumber.digits(narrow(typed));
    }

    /** A telephone number: mobile and 400 numbers as digits, others as area, number and extension: 0431-81234567-12. */
    public static String phone(@Nullable String typed) {
        return PhoneNumber.read(narrow(typed));
    }

    /** A mail address: no blanks, and the full stop of a Chinese keyboard is a dot. */
    public static String email(@Nullable String typed) {
        return narrow(typed).replaceAll("\\s", "").replace('。', '.');
    }

    /** The number of a document of the State, as printed: 长新受〔2026〕0001号, whatever brackets and blanks were typed. */
    public static String documentNumber(@Nullable String typed) {
        return YEAR_IN_BRACKETS.matcher(code(typed)).replaceAll("〔$1〕");
    }

    /**
     * The key by which names are compared and looked up: only letters and digits count, in one case and one form, traditional and
     * variant characters as the simplified ones. Two texts without any are compared as typed. The key of a key is the key, and
     * a key of an earlier {@link #KEY_RULE} has the key of the text it was made of.
     */
    public static String key(@Nullable String typed) {
        var narrow = narrow(typed).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var key = HanVariants.simplified(NOT_LETTER_OR_DIGIT.matcher(narrow).replaceAll(""));
        return key.isEmpty() ? narrow : key;
    }

    /** The key as far as a column holds it. */
    public static String key(@Nullable String typed, int most) {
        var key = key(typed);
        return key.substring(0, key.offsetByCodePoints(0, Math.min(most, key.codePointCount(0, key.length()))));
    }

    /** The text for a search: all forms of a sign as one, in small letters, traditional characters as simplified ones; blanks stay. */
    public static String folded(@Nullable String typed) {
        return HanVariants.simplified(narrow(typed).toLowerCase(Locale.ROOT));
    }

    /**
     * A text of several lines as it is kept; a line break counts as one character.
     *
     * @throws Refusal {@code filing.too-long} for more than {@code most} characters
     */
    public static String within(int most, String typed) {
        var tidy = lines(typed);
        if (tidy.length() > most) {
            throw Refusal.invalid("filing.too-long", most, tidy.length());
        }
        return tidy;
    }
}
