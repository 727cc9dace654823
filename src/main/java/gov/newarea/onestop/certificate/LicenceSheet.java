package gov.newarea.onestop.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One printed copy of a business licence: a page, and more if the scope is long.
 *
 * @param duplicate number of duplicates and of this one, such as {@code 2-1}; empty for the original
 * @param scope the part of the scope on the first page
 * @param small whether the scope is set in a small size
 * @param more the parts on further pages
 */
record LicenceSheet(String duplicate, String scope, boolean small, List<String> more) {

    private static final Room BESIDE = new Room(28, 11);
    private static final Room BESIDE_SMALL = new Room(35, 14);
    private static final Room NEXT_PAGE = new Room(62, 17);
    private static final int NAME_LINE = 23;

    /** Characters on a line, and lines on a page. */
    private record Room(int width, int lines) {

        Room less(int taken) {
            return new Room(width, Math.max(1, lines - taken));
        }

        boolean holds(String text) {
            return end(text) == text.length();
        }

        /** The index at which the page is full; Latin letters and digits are half as wide as a Han character. */
        int end(String text) {
            int line = 1;
            double used = 0;
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                double wide = text.charAt(i) < 0x250 ? 0.6 : 1;
                used += wide;
                if (used > width) {
                    used = wide;
                    line++;
                }
                if (line > lines) {
                    return i;
                }
            }
            return text.length();
        }
    }

    /** The original, and as many duplicates as were asked for. */
    static List<LicenceSheet> of(Map<String, String> fields) {
        var scope = fields.getOrDefault("scope", "");
        int copies = Integer.parseInt(fields.getOrDefault("copies", "1"));
        var duplicates = IntStream.rangeClosed(1, copies).mapToObj(copy -> copies + "-" + copy);
        int taken = fields.getOrDefault("name", "").length() / NAME_LINE
                + fields.getOrDefault("type", "").length() / NAME_LINE;
        return Stream.concat(Stream.of(""), duplicates)
                .map(duplicate -> sheet(duplicate, scope, 2 * taken))
                .toList();
    }

    private static LicenceSheet sheet(String duplicate, String scope, int taken) {
        if (BESIDE.less(taken).holds(scope)) {
            return new LicenceSheet(duplicate, scope, false, List.of());
        }
        var beside = BESIDE_SMALL.less(taken);
        if (beside.holds(scope)) {
            return new LicenceSheet(duplicate, scope, true, List.of());
        }
        int end = beside.less(1).end(scope);
        return new LicenceSheet(duplicate, scope.substring(0, end), true, pages(scope.substring(end)));
    }

    private static List<String> pages(String rest) {
        var pages = new ArrayList<String>();
        for (var left = rest; !left.isEmpty(); ) {
            int end = NEXT_PAGE.end(left);
            pages.add(left.substring(0, end));
            left = left.substring(end);
        }
        return pages;
    }
}
