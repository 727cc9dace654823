package gov.newarea.onestop.certificate;

import java.util.List;

/**
 * Rows of a paper, broken into lines that fit their column.
 *
 * @param size of the type in points
 * @param captions the width of the captions in millimetres
 * @param rows what stands in the column
 * @param carried what has no room in it and stands on a further page, in the order of the rows
 */
record FittedRows(double size, double captions, List<Row> rows, List<Carried> carried) {

    /** @param carries whether the text goes on on a further page */
    record Row(String caption, List<String> lines, boolean carries) {

        /** The row on that many lines; if they are too few, the last says that the text goes on, and the rest is carried over. */
        Row cut(int kept, List<Carried> carried) {
            if (kept == lines.size()) {
                return this;
            }
            var rest = lines.subList(kept - 1, lines.size());
            carried.add(new Carried(caption, String.join("", rest)));
            return new Row(caption, lines.subList(0, kept - 1), true);
        }
    }

    record Carried(String caption, String text) {}
}
