package gov.newarea.onestop.modeling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * A violation of a rule in a drawing.
 *
 * @param code the violated rule; the message {@code modeling.problem.<code>} says what to do
 * @param element the id of the element, or of the nearest one around it
 * @param args the arguments of the message after the element
 */
record DrawingProblem(String code, String element, List<String> args) {

    private static final int LONGEST = 200;

    /** The problem in the reader's language. */
    public String text(MessageSource messages, Locale locale) {
        var all = Stream.concat(Stream.of(element), args.stream()).map(DrawingProblem::shortened);
        return messages.getMessage("modeling.problem." + code, all.toArray(), locale);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
