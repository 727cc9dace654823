package gov.newarea.onestop.modeling;

import gov.newarea.onestop.modeling.DrawingImage.Edge;
import gov.newarea.onestop.modeling.DrawingImage.Line;
import gov.newarea.onestop.modeling.DrawingImage.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paints a drawing from its layout, with all its nodes or without its side paths. */
final class DrawingPainter {

    private static final Map<String, String> SIGNS = Map.of(
            "bpmn:userTask", "user",
            "bpmn:serviceTask", "service",
            "bpmn:exclusiveGateway", "exclusive",
            "bpmn:parallelGateway", "parallel",
            "bpmn:eventBasedGateway", "event");

    private static final double MARGIN = 16;
    private static final double STEP_TEXT = 17;
    private static final double LABEL_TEXT = 15;
    private static final double FLOW_TEXT = 14;

    private final Drawing drawing;
    private final Locale locale;

    DrawingPainter(Drawing drawing, Locale locale) {
        this.drawing = drawing;
        this.locale = locale;
    }

    DrawingImage paint(boolean folded) {
        Set<String> side = folded ? drawing.sidePaths() : Set.of();
        Predicate<Part> painted = node -> drawing.box(node).isPresent() && !side.contains(node.id());
        var nodes = drawing.nodes().filter(painted).toList();
        var flows = drawing.flows()
                .filter(flow -> painted.test(drawing.source(flow)) && painted.test(drawing.target(flow)))
                .toList();
        return new DrawingImage(
                drawing.title().in(locale),
                page(nodes, flows),
                nodes.stream().map(this::node).toList(),
                flows.stream().map(this::edge).toList(),
                folded);
    }

    private Node node(Part node) {
        var box = drawing.box(node).orElseThrow();
        var name = node.inBothLanguages().in(locale);
        return new Node(
                node.id(),
                shape(node),
                box.painted(),
                name,
                lines(node, name, box),
                sign(node),
                node.is("bpmn:callActivity") ? node.attribute("calledElement") : "",
                node.children("bpmn:multiInstanceLoopCharacteristics").findAny().isPresent());
    }

    private Edge edge(Part flow) {
        var points = corners(flow)
                .map(corner -> corner.attribute("x") + "," + corner.attribute("y"))
                .collect(Collectors.joining(" "));
        var name = flow.inBothLanguages().in(locale);
        return new Edge(
                points,
                label(flow).map(at -> TextLines.along(name, FLOW_TEXT, at)).orElse(List.of()));
    }

    private static DrawingImage.Shape shape(Part node) {
        return switch (node.kind()) {
            case "bpmn:startEvent" -> DrawingImage.Shape.START;
            case "bpmn:endEvent" -> DrawingImage.Shape.END;
            case "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent" -> DrawingImage.Shape.BETWEEN;
            case "bpmn:subProcess" -> DrawingImage.Shape.FRAME;
            default -> node.isOneOf(Drawing.GATEWAYS) ? DrawingImage.Shape.GATEWAY : DrawingImage.Shape.TASK;
        };
    }

    private static String sign(Part node) {
        if (node.children("bpmn:timerEventDefinition").findAny().isPresent()) {
            return "timer";
        }
        return node.children("bpmn:messageEventDefinition").findAny().isPresent()
                ? "message"
                : SIGNS.getOrDefault(node.kind(), "");
    }

    /** The name inside a step, at the top of a frame, and at the label of anything else. */
    private List<Line> lines(Part node, String name, Box box) {
        if (node.isOneOf(Drawing.STEPS)) {
            return TextLines.within(name, STEP_TEXT, box);
        }
        return node.is("bpmn:subProcess")
                ? List.of(new Line(name, box.middle(), box.y() + 1.6 * LABEL_TEXT, LABEL_TEXT))
                : label(node)
                        .map(at -> TextLines.beside(name, LABEL_TEXT, at, box))
                        .orElse(List.of());
    }

    private Optional<Box> label(Part part) {
        return drawing.shown(part).stream()
                .flatMap(shape -> shape.children("bpmndi:BPMNLabel"))
                .flatMap(label -> label.children("dc:Bounds"))
                .map(Box::of)
                .findFirst();
    }

    private Stream<Part> corners(Part flow) {
        return drawing.shown(flow).stream().flatMap(edge -> edge.children("di:waypoint"));
    }

    private DrawingImage.Box page(List<Part> nodes, List<Part> flows) {
        return Stream.of(
                        nodes.stream().flatMap(node -> drawing.box(node).stream()),
                        Stream.concat(nodes.stream(), flows.stream()).flatMap(part -> label(part).stream()),
                        flows.stream().flatMap(this::corners).map(Box::corner))
                .flatMap(boxes -> boxes)
                .reduce(Box::around)
                .orElse(new Box(0, 0, 0, 0))
                .widened(MARGIN)
                .painted();
    }
}
