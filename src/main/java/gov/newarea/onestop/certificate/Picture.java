package gov.newarea.onestop.certificate;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * What is drawn on a paper, not set.
 *
 * @param width in units of its own
 * @param height in the same units
 * @param strokes draws it, the origin at the left top, down being positive
 */
record Picture(double width, double height, Consumer<Graphics2D> strokes) {}
