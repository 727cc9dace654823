package gov.newarea.onestop.modeling;

import gov.newarea.onestop.modeling.DrawnStep.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the drawings as one table: who acts, which steps are automatic, which drawings are called. */
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
        return "| `%s` | %s<br>%s | %s | %s | %s |\n"
                .formatted(
                        drawing.name(),
                        drawing.title().zh(),
                        drawing.title().en(),
                        cell(steps(drawing, Kind.PERSON).map(step -> named(step) + " (" + step.role() + ")")),
                        cell(steps(drawing, Kind.PRODUCT).map(ProcessTable::named)),
                        cell(steps(drawing, Kind.DRAWING)
                                .map(step -> "`" + step.calls() + "`")
                                .distinct()));
    }

    private static Stream<DrawnStep> steps(Drawing drawing, Kind kind) {
        return drawing.steps().stream().filter(step -> step.kind() == kind);
    }

    private static String named(DrawnStep step) {
        return step.name().zh() + " " + step.name().en();
    }

    private static String cell(Stream<String> entries) {
        var joined = entries.collect(Collectors.joining("<br>"));
        return joined.isEmpty() ? "–" : joined;
    }
}
