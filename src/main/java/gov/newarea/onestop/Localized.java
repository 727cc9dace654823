package gov.newarea.onestop;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A text in both languages. */
public record Localized(String zh, String en) {

    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);

    /** 2026年3月12日, or 12 March 2026. */
    public static Localized day(LocalDate day) {
        return new Localized(CHINESE_DAY.format(day), ENGLISH_DAY.format(day));
    }

    /** 2000, or 2,000. */
    public static Localized number(Number number) {
        return new Localized(
                number.toString(), NumberFormat.getInstance(Locale.ENGLISH).format(number));
    }

    /** The text for a reader: English where English was chosen and exists, Chinese otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : zh;
    }

    /** A detail of a message: a text in both languages, a day or a number as each language writes it, or anything else as it is. */
    static Localized of(Object detail) {
        if (detail instanceof Localized text) {
            return text;
        }
        if (detail instanceof LocalDate day) {
            return day(day);
        }
        if (detail instanceof Number number) {
            return number(number);
        }
        return new Localized(String.valueOf(detail), String.valueOf(detail));
    }
}
