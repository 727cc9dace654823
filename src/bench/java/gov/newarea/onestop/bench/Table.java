package gov.newarea.onestop.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of figures: what was aimed at, what was measured, whether it was met. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    /** A figure that is met when {@code met} says so. */
    void row(String figure, String target, String measured, boolean met) {
        add(figure, target, measured, met ? "yes" : "no");
    }

    /** A figure without a target. */
    void row(String figure, String measured) {
        add(figure, "", measured, "");
    }

    private void add(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |");
        System.out.println(rows.get(rows.size() - 1));
    }

    /** Prints the whole, with the machine and the command, and keeps it in {@code target/bench.md}. */
    void print(String command, String database) throws IOException {
        var text = new StringBuilder("\n| figure | target | measured | met |\n|---|---|---|---|\n");
        rows.forEach(row -> text.append(row).append('\n'));
        text.append("\nCommand: `")
                .append(command)
                .append("`\n\nMachine: ")
                .append(machine(database))
                .append('\n');
        System.out.println(text);
        Files.writeString(Path.of("target/bench.md"), text);
    }

    private static String machine(String database) {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %d GiB, JDK %s with at most %d MB of heap, %s; client, server and database on it together; load average at the end %.1f"
                .formatted(
                        os.getAvailableProcessors(),
                        Math.round(os.getTotalMemorySize() / (double) (1 << 30)),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        database,
                        os.getSystemLoadAverage());
    }
}
