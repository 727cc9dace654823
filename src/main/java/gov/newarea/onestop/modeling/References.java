package gov.newarea.onestop.modeling;

import java.util.Optional;
import java.util.function.BiPredicate;

/** Rules about references between the elements of a drawing. */
final class References {

    private References() {}

    /** Whether the referenced element exists and has an allowed kind. */
    static boolean hold(Drawing drawing, Part part) {
        return switch (part.kind()) {
            case "bpmn:sequenceFlow" ->
                names(drawing, part, "sourceRef", References::areSiblings)
                        && names(drawing, part, "targetRef", References::areSiblings);
            case "bpmn:boundaryEvent" -> names(drawing, part, "attachedToRef", References::areSiblings);
            case "bpmn:messageEventDefinition" ->
                names(drawing, part, "messageRef", (event, message) -> message.is("bpmn:message"));
            case "bpmn:incoming" -> isEndOf(drawing, part, "targetRef");
            case "bpmn:outgoing" -> isEndOf(drawing, part, "sourceRef");
            case "bpmndi:BPMNPlane", "bpmndi:BPMNShape", "bpmndi:BPMNEdge" ->
                names(drawing, part, "bpmnElement", (shape, shown) -> true);
            default -> true;
        };
    }

    static boolean isFirstOfItsId(Drawing drawing, Part part) {
        return part.id().isEmpty() || drawing.find(part.id()).equals(Optional.of(part));
    }

    private static boolean names(Drawing drawing, Part part, String attribute, BiPredicate<Part, Part> fits) {
        return drawing.find(part.attribute(attribute))
                .filter(named -> fits.test(part, named))
                .isPresent();
    }

    private static boolean areSiblings(Part part, Part other) {
        return part.parent().equals(other.parent());
    }

    private static boolean isEndOf(Drawing drawing, Part reference, String end) {
        return drawing.find(reference.text().strip())
                .filter(flow -> flow.is("bpmn:sequenceFlow"))
                .filter(flow -> reference.parent().map(Part::id).equals(Optional.of(flow.attribute(end))))
                .isPresent();
    }
}
