package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** One node: the packaged product as a separate process. */
final class Node {

    private static final Duration START = Duration.ofMinutes(5);
    private static final HttpClient ASK =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    final String name;
    final int port;
    private final Path log;
    private final List<String> settings;
    private Path jar;
    private @Nullable Process process;

    Node(String name, int port, Path jar, Path logs, List<String> settings) {
        this.name = name;
        this.port = port;
        this.jar = jar;
        this.log = logs.resolve(name + ".log");
        this.settings = settings;
    }

    void start() {
        var words = new ArrayList<>(List.of(
                "java",
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                jar.toString(),
                "--server.port=" + port));
        words.addAll(settings);
        process = Command.start(log, Map.of(), words);
    }

    /** Makes the node run this version from its next start. */
    void install(Path jar) {
        this.jar = jar;
    }

    /** Kills the process at once, like a loss of power. */
    void kill() {
        running().destroyForcibly();
        awaitEnd();
    }

    /** Stops the node as an operator does; running work is finished. */
    void stop() {
        running().destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!running().waitFor(90, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void awaitReady() {
        Awaitility.await(name + " is ready, see " + log)
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast(() -> !isRunning())
                .until(this::isReady);
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    private boolean isReady() throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return ASK.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }
}
