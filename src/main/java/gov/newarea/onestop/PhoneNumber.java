package gov.newarea.onestop;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads telephone numbers of China however they are grouped; what is none is left as it was typed. */
final class PhoneNumber {

    private static final Pattern COUNTRY_CODE =
            Pattern.compile("^(\\+|00)?86(?=1[0-9]{10}$|0?[1-9][0-9]{8,11}$|[48]00[0-9]{7}$)");
    private static final Pattern ONE_NUMBER = Pattern.compile("1[3-9][0-9]{9}|[48]00[0-9]{7}");
    /** The zero that was once dialled before a mobile number of another province. */
    private static final Pattern LONG_DISTANCE = Pattern.compile("^0(?=1[3-9][0-9]{9}$)");

    private static final Pattern WITH_EXTENSION =
            Pattern.compile("(.+?)\\s*(?:转|分机|ext\\.?|#|x)\\s*([0-9]{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_GROUP = Pattern.compile("(.*[0-9)])[\\s.\\u2010-\\u2015-]+([0-9]{1,5})");
    private static final Pattern WITH_AREA = Pattern.compile("(0(?:10|2[0-9]|[3-9][0-9]{2}))([2-9][0-9]{6,7})");
    private static final Pattern LOCAL = Pattern.compile("[2-9][0-9]{6,7}");

    private PhoneNumber() {}

    static String read(String typed) {
        var digits = digits(typed);
        if (ONE_NUMBER.matcher(digits).matches()) {
            return digits;
        }
        var whole = landline(digits, "");
        if (!whole.isEmpty()) {
            return whole;
        }
        for (var pattern : new Pattern[] {WITH_EXTENSION, LAST_GROUP}) {
            var parts = pattern.matcher(typed);
            var number = parts.matches() ? landline(digits(parts.group(1)), "-" + parts.group(2)) : "";
            if (!number.isEmpty()) {
                return number;
            }
        }
        return typed.replaceAll("\\s", "");
    }

    /** The digits without the country code; letters stay, so that what is no number does not look like one. */
    static String digits(String typed) {
        var digits = typed.replaceAll("[^+0-9\\p{L}]", "");
        var national = LONG_DISTANCE
                .matcher(COUNTRY_CODE.matcher(digits).replaceFirst(""))
                .replaceFirst("");
        boolean areaWithoutZero = national.length() < digits.length()
                && !ONE_NUMBER.matcher(national).matches()
                && !national.startsWith("0");
        return areaWithoutZero ? "0" + national : national;
    }

    private static String landline(String digits, String extension) {
        Matcher area = WITH_AREA.matcher(digits);
        if (area.matches()) {
            return area.group(1) + "-" + area.group(2) + extension;
        }
        return LOCAL.matcher(digits).matches() ? digits + extension : "";
    }
}
