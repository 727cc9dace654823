package gov.newarea.onestop.modeling;

import java.util.Set;
import java.util.stream.Collectors;

/** The nodes of a drawing that only a message, a limit that passes or a withdrawal leads to. */
final class SidePaths {

    private SidePaths() {}

    /** The ids of the nodes: those of event sub-processes, and those that no start event leads to without a boundary event. */
    static Set<String> of(Drawing drawing) {
        var starts = drawing.of("bpmn:startEvent")
                .filter(start -> !isInEventSubProcess(start))
                .toList();
        var main = Paths.reached(drawing, starts);
        return drawing.nodes()
                .filter(node -> isInEventSubProcess(node) || !main.contains(node))
                .map(Part::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the node is one itself or stands in one. */
    private static boolean isInEventSubProcess(Part node) {
        return Paths.isEventSubProcess(node)
                || node.parent().filter(around -> isInEventSubProcess(around)).isPresent();
    }
}
