package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the unit off a number that was typed with it: {@code 320.5㎡}, {@code 100 万元}. Another unit stays, and is told. */
final class Units {

    /** Ways to write one unit. */
    private static final List<Set<String>> SAME =
            List.of(Set.of("m2", "平方米", "平米"), Set.of("m", "米"), Set.of("万元", "万", "万元人民币", "万人民币"));

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("([+-]?\\d[\\d.,\\s]*)(\\D.*)");

    private Units() {}

    /** The text without the unit of the field; the text itself where it ends with no unit or with another one. */
    static String off(Field field, String text) {
        var parts = NUMBER_WITH_UNIT.matcher(text);
        return parts.matches() && isUnitOf(field, parts.group(2))
                ? parts.group(1).strip()
                : text;
    }

    private static boolean isUnitOf(Field field, String written) {
        var own = Typed.narrow(field.unit().zh());
        return Stream.concat(
                        Stream.of(own),
                        SAME.stream().filter(writings -> writings.contains(own)).flatMap(Set::stream))
                .anyMatch(written::equalsIgnoreCase);
    }
}
