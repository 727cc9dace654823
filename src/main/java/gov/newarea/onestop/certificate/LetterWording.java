package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats the stored content of a letter in one language. */
final class LetterWording {

    private LetterWording() {}

    static Map<String, Object> of(Map<String, ?> content, Locale locale) {
        var worded = new LinkedHashMap<String, Object>();
        content.forEach((key, value) -> worded.put(key, word(value, locale)));
        return worded;
    }

    static String day(LocalDate day, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(english ? "d MMMM y" : "y年M月d日", english ? Locale.ENGLISH : Locale.CHINA)
                .format(day);
    }

    private static Object word(Object value, Locale locale) {
        if (value instanceof Map<?, ?> map && map.containsKey("zh")) {
            return text(new Localized(string(map.get("zh")), string(map.get("en"))).in(locale), locale);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> string(entry.getKey()),
                            entry -> word(entry.getValue(), locale),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> row(word(one, locale))).toList();
        }
        return text(string(value), locale);
    }

    /** Turns each list into a table; a plain text becomes a row with a name. */
    private static Object row(Object one) {
        return one instanceof String ? Map.of("name", one) : one;
    }

    /** Writes days in words if they are valid dates; leaves out values that cannot be printed. */
    private static String text(String value, Locale locale) {
        return day(value)
                .map(day -> day(day, locale))
                .orElseGet(() -> value.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n]]", ""));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String string(Object value) {
        return value == null ? "" : value.toString();
    }
}
