package gov.newarea.onestop.modeling;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the flows of a drawing. */
final class Paths {

    private static final String CONDITION = "bpmn:conditionExpression";
    private static final Set<String> BEGINNINGS = Set.of("bpmn:startEvent", "bpmn:boundaryEvent");

    private Paths() {}

    /** Whether the node is an exclusive gateway that chooses between flows; other gateways have no conditions. */
    static boolean isSplit(Drawing drawing, Part node) {
        return node.is("bpmn:exclusiveGateway") && drawing.outgoing(node).size() != 1;
    }

    static Stream<Part> splits(Drawing drawing) {
        return drawing.nodes().filter(node -> isSplit(drawing, node));
    }

    static Stream<Part> answers(Drawing drawing) {
        return splits(drawing).flatMap(split -> drawing.outgoing(split).stream());
    }

    /** The nodes that need a name: all except gateways without conditions. */
    static Stream<Part> named(Drawing drawing) {
        return drawing.nodes().filter(node -> !node.isOneOf(Drawing.GATEWAYS) || isSplit(drawing, node));
    }

    static boolean isCalledAfterItsEnds(Part flow) {
        return flow.id().equals(flow.attribute("sourceRef") + "--" + flow.attribute("targetRef"));
    }

    static String condition(Part flow) {
        return flow.children(CONDITION).map(Part::text).collect(Collectors.joining());
    }

    /** Whether the flow has a condition exactly if it leaves a gateway that chooses. */
    static boolean asksAsItShould(Drawing drawing, Part flow) {
        return isSplit(drawing, drawing.source(flow))
                ? Expression.isCondition(condition(flow))
                : flow.children(CONDITION).findAny().isEmpty();
    }

    /** Only gateways may have more than one outgoing flow. */
    static boolean hasOneWayOut(Drawing drawing, Part node) {
        return node.isOneOf(Drawing.GATEWAYS) || drawing.outgoing(node).size() <= 1;
    }

    /** The nodes that no start event and no boundary event leads to. */
    static Stream<Part> unreached(Drawing drawing) {
        var reached = reached(drawing, drawing.of(BEGINNINGS).toList());
        return drawing.nodes().filter(node -> !isEventSubProcess(node) && !reached.contains(node));
    }

    static boolean leadsToAnEnd(Drawing drawing, Part node) {
        return isEventSubProcess(node)
                || reached(drawing, List.of(node)).stream().anyMatch(end -> end.is("bpmn:endEvent"));
    }

    /** Parallel branches must join at a gateway, or end with their sub-process. */
    static boolean joins(Drawing drawing, Part split) {
        var branches = drawing.outgoing(split).stream()
                .map(flow -> reached(drawing, List.of(drawing.target(flow))))
                .toList();
        return branches.size() < 2
                || split.parent().filter(scope -> scope.is("bpmn:subProcess")).isPresent()
                || branches.get(0).stream()
                        .filter(node -> node.is("bpmn:parallelGateway"))
                        .anyMatch(join -> branches.stream().allMatch(branch -> branch.contains(join)));
    }

    /** Whether the flow closes a loop: its target leads back to where it comes from. */
    static boolean loops(Drawing drawing, Part flow) {
        return reached(drawing, List.of(drawing.target(flow))).contains(host(drawing, drawing.source(flow)));
    }

    static Set<Part> reached(Drawing drawing, Collection<Part> from) {
        var reached = new HashSet<>(from);
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            drawing.outgoing(next.pop()).stream()
                    .map(drawing::target)
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    private static Part host(Drawing drawing, Part node) {
        return node.is("bpmn:boundaryEvent")
                ? drawing.find(node.attribute("attachedToRef")).orElse(node)
                : node;
    }

    static boolean isEventSubProcess(Part node) {
        return node.attribute("triggeredByEvent").equals("true");
    }
}
