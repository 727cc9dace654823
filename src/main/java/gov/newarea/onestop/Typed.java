package gov.newarea.onestop;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type: the same word however their keyboard was set, and no longer than the place it is kept in. */
public final class Typed {

    private Typed() {}

    /** Full-width letters and digits mean the same as the narrow ones: the keyboard was left in Chinese mode. */
    public static String narrow(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A telephone or document number as it is dialled or kept: narrow, without the blanks and hyphens people group it by. */
    public static String number(@Nullable String text) {
        return narrow(text).replaceAll("[\\s-]", "");
    }

    /** The number of an identity document to compare by: letters and digits alone, narrow, in capitals. */
    public static String identity(@Nullable String text) {
        return narrow(text).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** A name to compare by: narrow, in small letters, without blanks. */
    public static String name(@Nullable String text) {
        return narrow(text).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** A mobile phone as it is dialled inside the country. */
    public static String mobile(@Nullable String text) {
        return number(text).replaceAll("^(\\+|00)?86(?=1[0-9]{10}$)", "");
    }

    /** The text as part of a LIKE pattern, in which each of its characters means itself. */
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
