package gov.newarea.onestop.running;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Where logs are JSON, says it once more for the person who reads the console. */
class PlainReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        if (System.getProperty("CONSOLE_LOG_STRUCTURED_FORMAT") != null) {
            System.err.printf("%n%s%n%n%s%n", analysis.getDescription(), analysis.getAction());
        }
    }
}
