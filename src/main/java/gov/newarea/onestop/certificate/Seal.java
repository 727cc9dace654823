package gov.newarea.onestop.certificate;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Draws the picture of a round seal: ring, star, the organ's name on an arc, and a line below that says it is a specimen.
 *
 * <p>A picture is all it is: whoever needs proof verifies the paper. Characters are drawn as outlines, since the drawing must look
 * the same where no font is installed.
 */
@Component
class Seal {

    private static final double CENTRE = 100;
    private static final double NAME_RADIUS = 72;

    private final Fonts fonts;
    private final Map<List<String>, String> drawn = new ConcurrentHashMap<>();

    Seal(Fonts fonts) {
        this.fonts = fonts;
    }

    /** An SVG of 200 by 200 units, cut once for each organ: there are as many as the house has departments. */
    String draw(String organ, String specimen) {
        return drawn.computeIfAbsent(List.of(organ, specimen), seal -> cut(organ, specimen));
    }

    private String cut(String organ, String specimen) {
        var svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 200\" width=\"200\" height=\"200\">")
                .append("<circle cx=\"100\" cy=\"100\" r=\"95\" fill=\"none\" stroke=\"#d7261e\" stroke-width=\"5\"/>")
                .append("<path fill=\"#d7261e\" d=\"")
                .append(path(star(29)));
        arc(svg, organ);
        line(svg, specimen);
        return svg.append("\"/></svg>").toString();
    }

    private void arc(StringBuilder svg, String name) {
        var characters = name.codePoints().toArray();
        double step = Math.toRadians(Math.min(24, 262.0 / Math.max(1, characters.length - 1)));
        double size = Math.min(27, NAME_RADIUS * step * 0.96);
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getRotateInstance(step * (i - (characters.length - 1) / 2.0), CENTRE, CENTRE);
            place.translate(CENTRE, CENTRE - NAME_RADIUS);
            svg.append(character(characters[i], size * 0.86, size, place));
        }
    }

    private void line(StringBuilder svg, String text) {
        var characters = text.codePoints().toArray();
        double size = 13;
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getTranslateInstance(
                    CENTRE + (i - (characters.length - 1) / 2.0) * (size + 1), CENTRE + 62);
            svg.append(character(characters[i], size, size, place));
        }
    }

    /** A character of that size, its middle put at the origin of the place. */
    private String character(int character, double width, double height, AffineTransform place) {
        var outline = fonts.outline(character);
        double em = fonts.unitsPerEm();
        var transform = new AffineTransform(place);
        transform.scale(width / em, -height / em);
        transform.translate(-outline.getBounds2D().getCenterX(), -em * 0.38);
        return path(transform.createTransformedShape(outline));
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

    private static String path(Shape shape) {
        var path = new StringBuilder();
        var points = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int count = kind == PathIterator.SEG_CLOSE
                    ? 0
                    : kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < count; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", points[i]));
            }
        }
        return path.toString();
    }
}
