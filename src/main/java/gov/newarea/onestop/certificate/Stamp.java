package gov.newarea.onestop.certificate;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.springframework.stereotype.Component;

/** Draws words across a whole sheet, A4 landscape in millimetres, so that nobody takes it for a certificate. */
@Component
class Stamp {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double EM = 30;
    private static final Color GREY = new Color(0x8a, 0x8a, 0x8a, 0x55);

    private final Fonts fonts;

    Stamp(Fonts fonts) {
        this.fonts = fonts;
    }

    Picture picture(String text) {
        return new Picture(WIDTH, HEIGHT, canvas -> {
            canvas.setColor(GREY);
            canvas.fill(words(text));
        });
    }

    private Path2D words(String text) {
        var words = new Path2D.Float(Path2D.WIND_NON_ZERO);
        double scale = EM / fonts.unitsPerEm();
        double width = text.codePoints().mapToDouble(fonts::advance).sum() * EM;
        var place = AffineTransform.getTranslateInstance(WIDTH / 2, HEIGHT / 2);
        place.rotate(-Math.atan2(HEIGHT, WIDTH));
        place.translate(-width / 2, EM * 0.38);
        for (int character : text.codePoints().toArray()) {
            var drawn = new AffineTransform(place);
            drawn.scale(scale, -scale);
            words.append(drawn.createTransformedShape(fonts.outline(character)), false);
            place.translate(fonts.advance(character) * EM, 0);
        }
        return words;
    }
}
