package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parses typed text into an answer: trims it, and converts codes and numbers to half-width. */
final class AnswerParser {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,12})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Set<String> PHONES = Set.of("mobile", "landline", "phone");
    private static final Set<String> NAMES = Set.of("", "han");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 200_000;

    private AnswerParser() {}

    static Object scalar(Field field, String typed) {
        return switch (field.kind()) {
            case NUMBER -> number(typed);
            case DATE -> day(typed);
            case CHECKBOX ->
                Set.of("true", "on", "1", "yes").contains(typed.strip().toLowerCase(Locale.ROOT));
            case TEXT -> text(field, typed);
            default -> cut(typed.strip(), LONGEST_NUMBER);
        };
    }

    private static String text(Field field, String typed) {
        var check = field.constraints().check();
        if (NAMES.contains(check)) {
            return cut(typed.replace('\u3000', ' ').strip(), LONGEST_TEXT);
        }
        var code = Typed.narrow(cut(typed.strip(), LONGEST_TEXT));
        if (PHONES.contains(check)) {
            code = code.replaceAll("\\s", "").replaceAll("^\\+?86(?=1[0-9-]{10,}$)", "");
        }
        if (check.equals("mobile")) {
            code = code.replace("-", "");
        }
        if (check.equals("identity") || check.equals("uscc")) {
            code = code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }
        return code;
    }

    /** Whether a text is an amount: no exponent, and a limited number of digits. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static Object number(String typed) {
        var text = Typed.narrow(cut(typed.strip(), LONGEST_NUMBER));
        var digits = text.replaceAll("[\\s,]", "");
        return isNumber(digits) ? new BigDecimal(digits) : text;
    }

    private static String day(String typed) {
        var text = Typed.narrow(cut(typed.strip(), LONGEST_NUMBER));
        var parts = DAY.matcher(text);
        return parts.matches()
                ? "%s-%02d-%02d"
                        .formatted(parts.group(1), Integer.valueOf(parts.group(2)), Integer.valueOf(parts.group(3)))
                : text;
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
