package gov.newarea.onestop.certificate;

/**
 * A place for rows on a paper.
 *
 * @param width in millimetres, of captions and texts together
 * @param height in millimetres
 */
record Column(double width, double height) {

    /** Millimetres to the point. */
    static final double POINT = 25.4 / 72;

    /** Height of a line as a multiple of its type. */
    static final double LEADING = 1.5;

    /** Millimetres below each row, and between caption and text. */
    static final double GAP = 2.8;

    /** The lines that a column holds in type of that many points. */
    int lines(double size, int rows) {
        return (int) ((height - GAP * rows) / (size * POINT * LEADING));
    }
}
