package gov.newarea.onestop.modeling;

import java.util.Optional;
import java.util.stream.Stream;

/** Rules about the layout of a drawing. */
final class Layout {

    static final int MOST_NODES = 24;

    private Layout() {}

    static boolean fitsOnAPage(Drawing drawing, Part process) {
        return Paths.named(drawing)
                        .filter(node -> !node.is("bpmn:subProcess"))
                        .filter(node -> node.parent().equals(Optional.of(process)))
                        .count()
                <= MOST_NODES;
    }

    static Stream<Part> shownParts(Drawing drawing) {
        return Stream.concat(drawing.nodes(), drawing.flows());
    }

    static boolean isShown(Drawing drawing, Part part) {
        return part.is("bpmn:sequenceFlow")
                ? drawing.shown(part).filter(edge -> edge.is("bpmndi:BPMNEdge")).isPresent()
                : drawing.box(part).isPresent();
    }

    /** A step shows its name inside its shape; other nodes need a label. */
    static boolean showsItsName(Drawing drawing, Part part) {
        return part.isOneOf(Drawing.STEPS)
                || part.is("bpmn:subProcess")
                || part.name().isEmpty()
                || drawing.shown(part)
                        .filter(shape ->
                                shape.children("bpmndi:BPMNLabel").findAny().isEmpty())
                        .isEmpty();
    }

    /** Flows go from left to right, except those that close a loop. */
    static boolean runsToTheRight(Drawing drawing, Part flow) {
        var from = drawing.box(drawing.source(flow));
        var to = drawing.box(drawing.target(flow));
        return from.isEmpty() || to.isEmpty() || to.get().middle() >= from.get().middle() || Paths.loops(drawing, flow);
    }

    /** Each overlapping pair is reported once, at the later node. */
    static boolean liesAlone(Drawing drawing, Part node) {
        var box = drawing.box(node);
        return box.isEmpty()
                || onThePage(drawing)
                        .takeWhile(other -> !other.equals(node))
                        .filter(other ->
                                drawing.box(other).filter(box.get()::overlaps).isPresent())
                        .noneMatch(other -> other.parent().equals(node.parent()));
    }

    /** Boundary events lie on their step. */
    static Stream<Part> onThePage(Drawing drawing) {
        return drawing.nodes().filter(node -> !node.is("bpmn:boundaryEvent"));
    }
}
