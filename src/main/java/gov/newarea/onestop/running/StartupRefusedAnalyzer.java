package gov.newarea.onestop.running;

import gov.newarea.onestop.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a refused start as a message and an action, without a stack trace. */
class StartupRefusedAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, Refusal refusal) {
        if (!StartupMessages.has(refusal.code())) {
            return null;
        }
        return new FailureAnalysis(
                StartupMessages.of(refusal.code(), refusal.details(Locale.getDefault())),
                StartupMessages.of(refusal.code() + ".do", refusal.details(Locale.getDefault())),
                failure);
    }
}
