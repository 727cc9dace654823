package gov.newarea.onestop.certificate;

import gov.newarea.onestop.certificate.FittedRows.Carried;
import gov.newarea.onestop.certificate.FittedRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Fits texts of any length into fixed places: the type shrinks down to a size that is still easy to read, and then the longest texts
 * are carried over to further pages.
 */
@Component
class SheetFitter {

    private static final double[] SIZES = {12.5, 11.5, 10.5, 9.5, 9};
    private static final double SMALLEST = SIZES[SIZES.length - 1];

    private final LineBreaks breaks;

    SheetFitter(LineBreaks breaks) {
        this.breaks = breaks;
    }

    /** Lines of one size, and whether one of them is a caption. */
    record Line(String text, boolean caption) {}

    /** A text of its own, such as a title. */
    record Text(double size, List<String> lines) {}

    /** The rows by their captions, in the largest type in which they fit. */
    FittedRows fit(Map<String, String> texts, Column column) {
        for (double size : SIZES) {
            var rows = rows(texts, column, size);
            if (count(rows) <= column.lines(size, rows.size())) {
                return new FittedRows(size, captions(texts, size), rows, List.of());
            }
        }
        return cut(rows(texts, column, SMALLEST), column, captions(texts, SMALLEST));
    }

    /** A text on at most that many lines, in the largest of the sizes in which it fits, else in the last. */
    Text fit(String text, double width, int lines, double... sizes) {
        return DoubleStream.of(sizes)
                .mapToObj(size -> new Text(size, breaks.of(text, width / (size * Column.POINT))))
                .filter(fitted -> fitted.lines().size() <= lines || fitted.size() == sizes[sizes.length - 1])
                .findFirst()
                .orElseThrow();
    }

    /** What is carried over, on as many pages as it needs, in the smallest type. */
    List<List<Line>> pages(List<Carried> carried, Column page) {
        var lines = new ArrayList<Line>();
        for (var one : carried) {
            lines.add(new Line(one.caption(), true));
            breaks.of(one.text(), page.width() / (SMALLEST * Column.POINT))
                    .forEach(line -> lines.add(new Line(line, false)));
        }
        int room = page.lines(SMALLEST, 0);
        return IntStream.iterate(0, begin -> begin < lines.size(), begin -> begin + room)
                .mapToObj(begin -> List.copyOf(lines.subList(begin, Math.min(begin + room, lines.size()))))
                .toList();
    }

    private List<Row> rows(Map<String, String> texts, Column column, double size) {
        double ems = (column.width() - captions(texts, size)) / (size * Column.POINT);
        return texts.entrySet().stream()
                .map(text -> new Row(text.getKey(), breaks.of(text.getValue(), ems), false))
                .toList();
    }

    private double captions(Map<String, String> texts, double size) {
        double widest = texts.keySet().stream().mapToDouble(breaks::width).max().orElse(0);
        return widest * size * Column.POINT + Column.GAP;
    }

    /** Shortens the row with the most lines until all fit. */
    private static FittedRows cut(List<Row> rows, Column column, double captions) {
        int[] kept = rows.stream().mapToInt(row -> row.lines().size()).toArray();
        int room = Math.max(column.lines(SMALLEST, rows.size()), rows.size());
        for (int left = count(rows); left > room; left--) {
            kept[longest(kept)]--;
        }
        var shown = new ArrayList<Row>();
        var carried = new ArrayList<Carried>();
        for (int i = 0; i < kept.length; i++) {
            shown.add(rows.get(i).cut(kept[i], carried));
        }
        return new FittedRows(SMALLEST, captions, shown, carried);
    }

    private static int longest(int... lines) {
        return IntStream.range(0, lines.length)
                .boxed()
                .max(Comparator.comparingInt(row -> lines[row]))
                .orElseThrow();
    }

    private static int count(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.lines().size()).sum();
    }
}
