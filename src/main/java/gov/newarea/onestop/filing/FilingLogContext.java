package gov.newarea.onestop.filing;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Puts the number of the current filing into the log context of the thread. New work on a pooled thread clears the context first. */
final class FilingLogContext {

    private static final String KEY = "filing";

    private FilingLogContext() {}

    static Filing about(Filing filing) {
        about(filing.number());
        return filing;
    }

    /** A draft has no number yet. */
    static void about(@Nullable String number) {
        if (number == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, number);
        }
    }
}
