package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parses typed text into an answer, by {@link Typed}. */
final class AnswerParser {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,12})?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 200_000;

    private AnswerParser() {}

    static Object scalar(Field field, String typed) {
        return switch (field.kind()) {
            case NUMBER -> number(field, typed);
            case DATE -> day(typed);
            case CHECKBOX ->
                Set.of("true", "on", "1", "yes").contains(typed.strip().toLowerCase(Locale.ROOT));
            case TEXT -> text(field, typed);
            default -> cut(typed.strip(), LONGEST_NUMBER);
        };
    }

    /** What carries no meaning in a field of this kind is taken off here, and nowhere else. */
    private static String text(Field field, String typed) {
        var text = cut(typed, LONGEST_TEXT);
        return switch (field.constraints().check()) {
            case "" -> Typed.text(text);
            case "han" -> Typed.text(text).replace(" ", "");
            case "mobile", "landline", "phone" -> Typed.phone(text);
            case "identity", "uscc" -> paper(text);
            case "postal", "bank-account" -> Typed.number(text);
            case "email" -> Typed.email(text);
            case "trade-class" -> Typed.code(text);
            default -> Typed.narrow(text);
        };
    }

    /** The number of a paper; in one of 15 or 18 letters and digits no hyphen has a meaning. */
    private static String paper(String text) {
        var bare = Typed.identity(text);
        return bare.length() == 15 || bare.length() == 18 ? bare : Typed.code(text);
    }

    /** Whether a text is an amount: no exponent, and a limited number of digits. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static Object number(Field field, String typed) {
        var text = Typed.narrow(cut(typed, LONGEST_NUMBER));
        var digits = Units.off(field, text).replaceAll("[\\s,]", "");
        return isNumber(digits) ? new BigDecimal(digits) : text;
    }

    private static String day(String typed) {
        var text = Typed.narrow(cut(typed, LONGEST_NUMBER));
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        int first = parts.group(1) != null ? 1 : 4;
        return "%s-%02d-%02d"
                .formatted(
                        parts.group(first),
                        Integer.valueOf(parts.group(first + 1)),
                        Integer.valueOf(parts.group(first + 2)));
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
