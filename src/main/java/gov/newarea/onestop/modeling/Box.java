package gov.newarea.onestop.modeling;

/** The position and size of a node on the page, in the units of the drawing. */
record Box(double x, double y, double width, double height) {

    static Box of(Part bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
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
