package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the programs of this machine that the installation needs; their output goes to a file. */
final class Command {

    private Command() {}

    /** Starts a program and leaves it running. */
    static Process start(Path log, Map<String, String> environment, List<String> words) {
        try {
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + words, e);
        }
    }

    /** Runs a program to its end and fails if its exit code is not zero. */
    static void run(Path log, Map<String, String> environment, String... words) {
        try {
            int code = start(log, environment, List.of(words)).waitFor();
            if (code != 0) {
                throw new IllegalStateException(List.of(words) + " ended with " + code + ", see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
