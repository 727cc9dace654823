package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says where two names differ that look alike, with the numbers of letters that may look the same (а and a, 己 and 已). */
final class Difference {

    private static final int MOST = 2;
    private static final Localized NONE = new Localized("", "");

    private Difference() {}

    private record Place(int number, int here, int there) {

        String in(String pattern) {
            return pattern.formatted(number, sign(here), sign(there));
        }

        private static String sign(int letter) {
            return "“%s”(U+%04X)".formatted(Character.toString(letter), letter);
        }
    }

    /** Empty where the names are of different length, or differ in more than two places. */
    static Localized between(String here, String there) {
        int[] one = here.codePoints().toArray();
        int[] other = there.codePoints().toArray();
        var places = new ArrayList<Place>();
        for (int i = 0; i < one.length && one.length == other.length; i++) {
            if (one[i] != other[i]) {
                places.add(new Place(i + 1, other[i], one[i]));
            }
        }
        boolean alike = !places.isEmpty() && places.size() <= MOST && places.size() < one.length;
        return alike ? told(places) : NONE;
    }

    private static Localized told(List<Place> places) {
        return new Localized(
                "不同之处：" + joined(places, "第 %d 个字，%s与%s", "；") + "。",
                " They differ in " + joined(places, "character %d: %s and %s", "; ") + ".");
    }

    private static String joined(List<Place> places, String pattern, String joint) {
        return places.stream().map(place -> place.in(pattern)).collect(Collectors.joining(joint));
    }
}
