package gov.newarea.onestop.modeling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A published drawing that is changed so that one element violates one rule. */
record BrokenDrawing(String rule, String element, String name, String xml) {

    /** @param changes pairs of a text and its replacement */
    static BrokenDrawing of(String rule, String element, String name, String... changes) {
        return changed(rule, element, name, xml -> {
            for (int at = 0; at < changes.length; at += 2) {
                xml = replaced(xml, changes[at], changes[at + 1]);
            }
            return xml;
        });
    }

    static BrokenDrawing changed(String rule, String element, String name, UnaryOperator<String> change) {
        var published = new String(ModelingFixtures.LIBRARY.xml(name), StandardCharsets.UTF_8);
        return new BrokenDrawing(rule, element, name, change.apply(published));
    }

    BrokenDrawing called(String other) {
        return new BrokenDrawing(rule, element, other, xml);
    }

    List<DrawingProblem> problems() {
        return ModelingFixtures.RULES.check(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String replaced(String xml, String before, String after) {
        if (!xml.contains(before)) {
            throw new IllegalArgumentException("not in the drawing: " + before);
        }
        return xml.replace(before, after);
    }

    @Override
    public String toString() {
        return rule + " at " + element;
    }
}
