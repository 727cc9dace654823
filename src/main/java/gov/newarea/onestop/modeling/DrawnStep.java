package gov.newarea.onestop.modeling;

import gov.newarea.onestop.Localized;

/**
 * A step of a drawing: somebody acts, the product acts, or another drawing is called.
 *
 * @param role who acts; empty where nobody does
 * @param calls the drawing called; empty where none is
 */
public record DrawnStep(String id, Kind kind, Localized name, String role, String calls) {

    /** Who does the step. */
    public enum Kind {
        PERSON,
        PRODUCT,
        DRAWING
    }

    static DrawnStep of(Part part) {
        var kind = part.is("bpmn:userTask") ? Kind.PERSON : part.is("bpmn:callActivity") ? Kind.DRAWING : Kind.PRODUCT;
        return new DrawnStep(
                part.id(), kind, part.inBothLanguages(), part.property("role"), part.attribute("calledElement"));
    }
}
