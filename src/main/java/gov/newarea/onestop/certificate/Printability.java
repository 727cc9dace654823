package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Refuses to issue what cannot be printed: a paper never shows a replacement sign. */
@Component
class Printability {

    private final Fonts fonts;

    Printability(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Looks at every text in the content of a paper.
     *
     * @throws Refusal {@code certificate.unprintable} with the characters that no typeface has
     */
    void require(Object content) {
        var text = new StringBuilder();
        collect(content, text);
        var missing = fonts.unprintable(text.toString());
        if (!missing.isEmpty()) {
            throw Refusal.invalid("certificate.unprintable", missing);
        }
    }

    private static void collect(Object content, StringBuilder text) {
        if (content instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, text));
        } else if (content instanceof Collection<?> list) {
            list.forEach(value -> collect(value, text));
        } else if (content instanceof Record || content instanceof CharSequence) {
            text.append(content);
        }
    }
}
