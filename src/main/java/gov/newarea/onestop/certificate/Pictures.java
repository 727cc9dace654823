package gov.newarea.onestop.certificate;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Draws pictures on letters and certificates. A template names one in an {@code object}: {@code type} selects the picture, the style
 * its size, other attributes its content.
 */
@Component
class Pictures {

    private final Seal seal;
    private final Stamp stamp;

    Pictures(Seal seal, Stamp stamp) {
        this.seal = seal;
        this.stamp = stamp;
    }

    /** Creates an instance for one document, whose pages share pictures. */
    DefaultObjectDrawerFactory drawers() {
        var drawers = new DefaultObjectDrawerFactory();
        var codes = new HashMap<String, Picture>();
        drawers.registerDrawer("border", drawer(asked -> Border.PICTURE));
        drawers.registerDrawer(
                "qr", drawer(asked -> codes.computeIfAbsent(asked.getAttribute("text"), QrCode::picture)));
        drawers.registerDrawer(
                "seal", drawer(asked -> seal.picture(asked.getAttribute("organ"), asked.getAttribute("line"))));
        drawers.registerDrawer("stamp", drawer(asked -> stamp.picture(asked.getAttribute("text"))));
        return drawers;
    }

    private static FSObjectDrawer drawer(Function<Element, Picture> pictures) {
        return (asked, x, y, width, height, device, context, dots) -> {
            var picture = pictures.apply(asked);
            double right = width / dots;
            double down = height / dots;
            device.drawWithGraphics((float) x, (float) y, (float) right, (float) down, canvas -> {
                canvas.scale(right / picture.width(), down / picture.height());
                picture.strokes().accept(canvas);
            });
            return Map.of();
        };
    }
}
