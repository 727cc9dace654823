package gov.newarea.onestop.filing;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The number of the filing a thread is about, beside every line it logs. Who begins something new in the thread forgets it first. */
public final class FilingLogContext {

    private static final String KEY = "filing";

    private FilingLogContext() {}

    static Filing about(Filing filing) {
        about(filing.number());
        return filing;
    }

    /** A draft has no number yet. */
    static void about(@Nullable String number) {
        if (number == null) {
            forget();
        } else {
            MDC.put(KEY, number);
        }
    }

    public static void forget() {
        MDC.remove(KEY);
    }
}
