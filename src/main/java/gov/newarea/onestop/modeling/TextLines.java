package gov.newarea.onestop.modeling;

import gov.newarea.onestop.modeling.DrawingImage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a text into lines of about the same length that fit a box, and centres them in it. */
final class TextLines {

    private static final int FIRST_WIDE = 0x2E80;
    private static final double LEADING = 1.25;
    private static final double INSET = 4;
    private static final double SMALLEST = 11;
    private static final double LONGEST_FLOW = 7;

    private TextLines() {}

    /** The lines centred in the box, in smaller letters where they would be more than it has room for. */
    static List<Line> within(String text, double size, Box box) {
        var lines = in(text, size, box);
        return lines.size() * size * LEADING <= box.height() - 2 * INSET || size < SMALLEST
                ? lines
                : within(text, size - 2, box);
    }

    /** The label of a flow, on one line if it is short: its box may have been drawn for smaller letters. */
    static List<Line> along(String text, double size, Box label) {
        double needed = Math.min(width(text), LONGEST_FLOW) * size + INSET;
        return in(text, size, new Box(label.x(), label.y(), Math.max(label.width(), needed), label.height()));
    }

    /** The lines centred in the box. */
    static List<Line> in(String text, double size, Box box) {
        var lines = broken(text, size, box);
        return at(lines, size, box, box.y() + box.height() / 2 - (lines.size() - 1) * size * LEADING / 2);
    }

    /** The lines at a label, from the side that is nearer to the node: down from below it, up from above it. */
    static List<Line> beside(String text, double size, Box label, Box node) {
        var lines = broken(text, size, label);
        double height = (lines.size() - 1) * size * LEADING;
        if (label.y() >= node.y() + node.height()) {
            return at(lines, size, label, label.y() + size / 2);
        }
        return label.y() + label.height() <= node.y()
                ? at(lines, size, label, label.y() + label.height() - height - size / 2)
                : in(text, size, label);
    }

    /** @param middle of the first line */
    private static List<Line> at(List<String> lines, double size, Box box, double middle) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Line(lines.get(at), box.middle(), middle + size * 0.36 + at * size * LEADING, size))
                .toList();
    }

    /** @param size of the letters, in units of the drawing */
    private static List<String> broken(String text, double size, Box box) {
        if (text.isBlank()) {
            return List.of();
        }
        double widest = Math.max(2, (box.width() - INSET) / size);
        double whole = width(text);
        double even = whole / Math.ceil(whole / widest);
        return broken(text, Math.min(widest, even + 1));
    }

    private static List<String> broken(String text, double widest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(text)) {
            if (!line.isEmpty() && width(line + word.stripTrailing()) > widest) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Pieces that stay together: a word with its blank, or one ideograph with the punctuation behind it. */
    private static List<String> words(String text) {
        return List.of(text.split("(?<= )|(?<=[\\u2E80-\\uFEFF：、，])(?=[\\u2E80-\\uFEFF&&[^：、，？]])"));
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int letter) {
        return letter >= FIRST_WIDE ? 1 : letter == ' ' ? 0.28 : Character.isUpperCase(letter) ? 0.68 : 0.54;
    }
}
