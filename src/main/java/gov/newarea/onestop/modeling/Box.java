package gov.newarea.onestop.modeling;

/** The position and size of a node on the page, in the units of the drawing. */
record Box(double x, double y, double width, double height) {

    static Box of(Part bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    static Box corner(Part point) {
        return new Box(number(point, "x"), number(point, "y"), 0, 0);
    }

    Box around(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }

    Box widened(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    DrawingImage.Box painted() {
        return new DrawingImage.Box(x, y, width, height);
    }

    double middle() {
        return x + width / 2;
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Another rule reports values that are not numbers. */
    private static double number(Part bounds, String attribute) {
        var text = bounds.attribute(attribute);
        return AllowedElements.isNumber(text) ? Double.parseDouble(text) : 0;
    }
}
