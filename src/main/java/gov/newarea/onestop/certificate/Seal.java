package gov.newarea.onestop.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Draws the picture of a round seal: ring, star, the organ's name on an arc, and a line above the star that says it is a specimen.
 * The half below the star is empty, so that the organ's name and the day can be read through it.
 *
 * <p>It proves nothing: a certificate is proved by verification. Characters are drawn as outlines, so that the drawing does not depend
 * on installed fonts.
 */
@Component
class Seal {

    private static final double CENTRE = 100;
    private static final double NAME_RADIUS = 72;
    /** Degrees over which a long name goes at most; the day below stays clear of it. */
    private static final double WIDEST = 200;

    private static final Color VERMILION = new Color(0xd7261e);

    private final Fonts fonts;
    /** Draws each organ's seal once; there are as many as departments. */
    private final Map<List<String>, Path2D> cut = new ConcurrentHashMap<>();

    Seal(Fonts fonts) {
        this.fonts = fonts;
    }

    Picture picture(String organ, String specimen) {
        var shape = cut.computeIfAbsent(List.of(organ, specimen), seal -> cut(organ, specimen));
        return new Picture(2 * CENTRE, 2 * CENTRE, canvas -> {
            canvas.setColor(VERMILION);
            canvas.setStroke(new BasicStroke(5));
            canvas.draw(new Ellipse2D.Double(5, 5, 190, 190));
            canvas.fill(shape);
        });
    }

    private Path2D cut(String organ, String specimen) {
        var shape = new Path2D.Float(Path2D.WIND_NON_ZERO);
        shape.append(star(29), false);
        arc(shape, organ);
        line(shape, specimen);
        return shape;
    }

    private void arc(Path2D shape, String name) {
        var characters = name.codePoints().toArray();
        double step = Math.toRadians(Math.min(24, WIDEST / Math.max(1, characters.length - 1)));
        double size = Math.min(27, NAME_RADIUS * step * 0.96);
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getRotateInstance(step * (i - (characters.length - 1) / 2.0), CENTRE, CENTRE);
            place.translate(CENTRE, CENTRE - NAME_RADIUS);
            shape.append(character(characters[i], size * 0.86, size, place), false);
        }
    }

    private void line(Path2D shape, String text) {
        var characters = text.codePoints().toArray();
        double size = 10;
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getTranslateInstance(
                    CENTRE + (i - (characters.length - 1) / 2.0) * (size + 1), CENTRE - 41);
            shape.append(character(characters[i], size, size, place), false);
        }
    }

    /** A character of that size, centred at the origin. */
    private Shape character(int character, double width, double height, AffineTransform place) {
        var outline = fonts.outline(character);
        double em = fonts.unitsPerEm();
        var transform = new AffineTransform(place);
        transform.scale(width / em, -height / em);
        transform.translate(-outline.getBounds2D().getCenterX(), -em * 0.38);
        return transform.createTransformedShape(outline);
    }

    private static Shape star(double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * i / 5;
            double x = CENTRE + reach * Math.sin(angle);
            double y = CENTRE - reach * Math.cos(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
