package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Traffic.Trouble;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * A fault that the test causes.
 *
 * @param strike causes the fault and returns the moment from which work must continue: the beginning of the fault if the other parts
 *     still work, otherwise its end
 * @param noticed the troubles that users may notice because of it
 */
record Fault(String name, Strike strike, Predicate<Trouble> noticed) {

    /** Causes a fault. */
    interface Strike {
        Instant strike() throws InterruptedException;
    }
}
