package gov.newarea.onestop.certificate;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A drawing on a letter or certificate.
 *
 * @param width in its own units
 * @param height in the same units
 * @param strokes draws it, with the origin at the top left and y downwards
 */
record Picture(double width, double height, Consumer<Graphics2D> strokes) {}
