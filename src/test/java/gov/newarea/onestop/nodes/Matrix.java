package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Ledger.Kind;
import gov.newarea.onestop.nodes.Traffic.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The record of a run: the faults, what users noticed, when work continued, and the results of the checks. */
final class Matrix {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final List<String> rows = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();

    /** The time from a fault to the next completed act of the kind. */
    record Resumed(Kind kind, Duration after) {

        @Override
        public String toString() {
            return "%.1f s".formatted(after.toMillis() / 1000.0);
        }
    }

    void add(Fault fault, Instant begun, long requests, List<Trouble> troubles, List<Resumed> resumed) {
        var unheard = troubles.stream().filter(fault.noticed().negate()).toList();
        rows.add("| %s | %s | %d | %d | %s | %s |"
                .formatted(
                        fault.name(),
                        CLOCK.format(begun),
                        requests,
                        troubles.size(),
                        resumed.stream().map(Resumed::toString).collect(Collectors.joining(" | ")),
                        byStatus(troubles)));
        System.out.println("nodes: " + rows.get(rows.size() - 1));
        if (!unheard.isEmpty()) {
            broken.add(fault.name() + ": users noticed " + unheard);
        }
        resumed.stream()
                .filter(one -> !Storm.isInTime(one.after()))
                .forEach(one -> broken.add(fault.name() + ": no " + one.kind() + " for " + one));
    }

    /** Adds violations that are not related to one fault. */
    void add(List<String> more) {
        broken.addAll(more);
    }

    /** Reports troubles that users noticed while there was no fault. */
    void calm(List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            broken.add("while nothing went wrong users noticed " + troubles);
        }
    }

    void check(String what, List<?> found) {
        checked.add("| " + what + " | " + (found.isEmpty() ? "holds" : "**broken**: " + found.size()) + " |");
        if (!found.isEmpty()) {
            broken.add(what + ": " + found.stream().limit(10).toList() + (found.size() > 10 ? " and more" : ""));
        }
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    private static String byStatus(List<Trouble> troubles) {
        return troubles.stream()
                .collect(Collectors.groupingBy(
                        trouble -> trouble.status() == 0 ? "lost" : "" + trouble.status(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + "× " + entry.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String text(String heading) {
        return "# " + heading + "\n\n"
                + "| fault | when | requests | failed | next decision after | next filing after | failed how |\n"
                + "|---|---|---|---|---|---|---|\n"
                + String.join("\n", rows)
                + "\n\n| check | |\n|---|---|\n"
                + String.join("\n", checked)
                + "\n\n"
                + (broken.isEmpty() ? "Everything holds.\n" : "Broken:\n\n- " + String.join("\n- ", broken) + "\n");
    }

    void write(Path file, String heading) {
        try {
            Files.writeString(file, text(heading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
