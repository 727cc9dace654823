package gov.newarea.onestop.modeling;

import java.util.List;

/**
 * A drawing as it is painted on a page: places and sizes in units of the drawing, texts in the reader's language.
 *
 * @param title the name of the process
 * @param page the part of the plane that everything painted lies in
 * @param folded whether side paths are left out: what happens after a withdrawal, a message or a limit that passes
 */
public record DrawingImage(String title, Box page, List<Node> nodes, List<Edge> edges, boolean folded) {

    /**
     * A step, an event, a gateway or a frame around some of them.
     *
     * @param name its whole name
     * @param sign what it is, inside its shape: {@code user}, {@code service}, {@code timer}, {@code message}, {@code exclusive},
     *     {@code parallel}, {@code event}, or nothing
     * @param calls the process that a step calls; empty for others
     * @param many whether a step is done several times
     */
    public record Node(
            String id, Shape shape, Box box, String name, List<Line> lines, String sign, String calls, boolean many) {}

    /** What is painted for a node. */
    public enum Shape {
        TASK,
        FRAME,
        GATEWAY,
        START,
        BETWEEN,
        END
    }

    /** A flow: its corners as SVG writes points, and its label. */
    public record Edge(String points, List<Line> lines) {}

    /** A line of text, centred at a point of its base line; {@code size} of its letters in units of the drawing. */
    public record Line(String text, double x, double y, double size) {}

    /** The position and size of a rectangle. */
    public record Box(double x, double y, double width, double height) {

        /** As {@code viewBox} writes it. */
        public String view() {
            return "%.0f %.0f %.0f %.0f".formatted(x, y, width, height);
        }
    }
}
