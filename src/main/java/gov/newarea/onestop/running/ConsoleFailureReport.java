package gov.newarea.onestop.running;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LoggingSystemProperty;

/** Where logs are JSON, says it once more for the person who reads the console. */
class ConsoleFailureReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        if (System.getProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName()) != null) {
            System.err.printf("%n%s%n%n%s%n", analysis.getDescription(), analysis.getAction());
        }
    }
}
