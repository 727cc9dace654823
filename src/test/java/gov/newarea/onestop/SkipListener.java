package gov.newarea.onestop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints at the end which tests were skipped and why, and adds them to a list that {@code .ci/run} compares with {@code .ci/skips}. */
public class SkipListener implements TestExecutionListener {

    private static final Path LIST = Path.of("target/skipped.txt");

    private final Queue<String> skipped = new ConcurrentLinkedQueue<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(nameOf(test) + ": " + reason);
    }

    /** JUnit reports a test whose assumption fails as aborted. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            skipped.add(nameOf(test) + ": "
                    + result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var lines = skipped.stream()
                .map(line -> line.replaceAll("\\s+", " ") + "\n")
                .sorted()
                .toList();
        try {
            Files.createDirectories(LIST.toAbsolutePath().getParent());
            Files.writeString(LIST, String.join("", lines), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!lines.isEmpty()) {
            System.out.print(lines.stream().collect(Collectors.joining("SKIPPED ", "SKIPPED ", "")));
        }
    }

    private static String nameOf(TestIdentifier test) {
        var source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getClassName() + "." + method.getMethodName();
        }
        return source instanceof ClassSource type ? type.getClassName() : test.getDisplayName();
    }
}
