package gov.newarea.onestop;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Normalises typed text, and limits its length. */
public final class Typed {

    private Typed() {}

    /** Converts full-width letters and digits, which a Chinese keyboard mode produces, to ASCII. */
    public static String narrow(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A telephone or document number in ASCII, without blanks and hyphens. */
    public static String number(@Nullable String text) {
        return narrow(text).replaceAll("[\\s-]", "");
    }

    /** The number of an identity document for comparison: only letters and digits, in capitals. */
    public static String identity(@Nullable String text) {
        return narrow(text).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** A name for comparison: in small letters, without blanks. */
    public static String name(@Nullable String text) {
        return narrow(text).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** A mobile number without the country code. */
    public static String mobile(@Nullable String text) {
        return number(text).replaceAll("^(\\+|00)?86(?=1[0-9]{10}$)", "");
    }

    /** The text as a LIKE pattern that finds nothing but the text. */
    public static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * The text without blanks around it; a line break counts as one character.
     *
     * @throws Refusal {@code filing.too-long} for more than {@code most} characters
     */
    public static String within(int most, String text) {
        var tidy = text.replace("\r\n", "\n").strip();
        if (tidy.length() > most) {
            throw Refusal.invalid("filing.too-long", most, tidy.length());
        }
        return tidy;
    }
}
