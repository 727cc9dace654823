package gov.newarea.onestop.running;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LoggingSystemProperty;

/** Prints a failed start as plain text on the console where logs are JSON. */
class ConsoleFailureReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        if (System.getProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName()) != null) {
            System.err.printf("%n%s%n%n%s%n", analysis.getDescription(), analysis.getAction());
        }
    }
}
