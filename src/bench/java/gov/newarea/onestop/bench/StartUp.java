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

/** The packaged product, its schema there, from its start to the first page, and what it holds of memory when nobody comes. */
final class StartUp {

    void measure(Database database, Table table) throws Exception {
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
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("bench.jar", "target/onestop.jar"),
                "--server.port=" + port,
                "--onestop.home=target/bench-home"));
        database.settings(House.NAME).forEach((key, value) -> command.add("--" + key + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/bench-start.log"))
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
