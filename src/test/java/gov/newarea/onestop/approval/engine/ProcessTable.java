package gov.newarea.onestop.approval.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The drawings as one table: who acts, what the house does by itself, which drawings are called. */
final class ProcessTable {

    private static final String HEAD =
            """
            # The processes

            Generated from `bpmn/`; do not edit by hand. When a drawing changes, write it again:

                mvn -o test -Dtest=ProcessTableTests -Donestop.docs=write

            Each drawing stands in the file of its own name. People's steps name the role that acts.

            | process | name | people's steps | steps by itself | calls |
            |---|---|---|---|---|
            """;

    private ProcessTable() {}

    static String of(List<Drawing> drawings) {
        return drawings.stream().map(ProcessTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Drawing drawing) {
        var process = drawing.process();
        return "| `%s` | %s<br>%s | %s | %s | %s |%n"
                .formatted(
                        drawing.name(),
                        process.getName(),
                        drawing.label(process),
                        cell(drawing.all(UserTask.class).stream()
                                .map(task -> step(drawing, task) + role(drawing, task))),
                        cell(drawing.all(ServiceTask.class).stream().map(task -> step(drawing, task))),
                        cell(drawing.all(CallActivity.class).stream()
                                .map(call -> "`" + call.getCalledElement() + "`")
                                .distinct()))
                .replace("\r\n", "\n");
    }

    private static String step(Drawing drawing, FlowElement step) {
        return step.getName() + " " + drawing.label(step);
    }

    private static String role(Drawing drawing, UserTask task) {
        return " (" + drawing.property(task, "role") + ")";
    }

    private static String cell(Stream<String> entries) {
        var joined = entries.collect(Collectors.joining("<br>"));
        return joined.isEmpty() ? "–" : joined;
    }
}
