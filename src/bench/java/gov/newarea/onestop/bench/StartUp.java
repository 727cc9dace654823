package gov.newarea.onestop.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged product, its schema there, from its start to the first page, and what it holds of memory when nobody comes. */
final class StartUp {

    private static final Path FOLDER = Path.of("target/bench-image");
    private static final File LOG = new File("target/bench-start.log");

    void measure(Database database, Table table) throws Exception {
        unpack();
        var seconds = new ArrayList<Double>();
        long resident = 0;
        for (int i = 0; i < 3; i++) {
            int port = freePort();
            long begin = System.nanoTime();
            var house = start(database, port);
            try {
                awaitPage(port, house);
                seconds.add((System.nanoTime() - begin) / 1e9);
                TimeUnit.SECONDS.sleep(20);
                resident = Math.max(resident, residentMegabytes(house.pid()));
            } finally {
                house.destroy();
                house.waitFor();
            }
        }
        double median = Times.median(seconds.stream().mapToDouble(Double::doubleValue));
        table.row(
                "packaged jar, start to first page",
                "12 s",
                String.format(Locale.ROOT, "%.1f s", median),
                median <= 12);
        table.row("the same, resident memory after 20 s idle", "700 MB", resident + " MB", resident <= 700);
    }

    private static Process start(Database database, int port) throws IOException {
        var command = new ArrayList<>(List.of(
                "@docker/jvm.options",
                "-Xmx512m",
                "-XX:SharedArchiveFile=" + FOLDER.resolve("onestop.jsa"),
                "-jar",
                FOLDER.resolve("onestop.jar").toString(),
                "--server.port=" + port,
                "--onestop.home=target/bench-home"));
        database.settings(House.NAME).forEach((key, value) -> command.add("--" + key + "=" + value));
        return java(command);
    }

    /** As the image is made: the jar unpacked, its classes put on record by one start that ends at once. */
    private static void unpack() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        var jar = System.getProperty("bench.jar", "target/onestop.jar");
        java(List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar,
                        "extract",
                        "--destination",
                        FOLDER.toString(),
                        "--application-filename",
                        "onestop.jar"))
                .waitFor();
        java(List.of(
                        "@docker/jvm.options",
                        "-XX:ArchiveClassesAtExit=" + FOLDER.resolve("onestop.jsa"),
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        FOLDER.resolve("onestop.jar").toString(),
                        "--onestop.home=target/bench-home"))
                .waitFor();
    }

    private static Process java(List<String> arguments) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG)
                .start();
    }

    private static void awaitPage(int port, Process house) throws InterruptedException {
        var browser = new Browser("http://127.0.0.1:" + port);
        while (house.isAlive()) {
            try {
                browser.get("/");
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("did not start; see target/bench-start.log");
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
