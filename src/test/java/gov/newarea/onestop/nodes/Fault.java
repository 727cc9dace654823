package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Traffic.Trouble;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Something that goes wrong.
 *
 * @param strike does it and answers from when on work has to go on: from the stroke itself where the rest of the house
 *     carries on, else from when what was taken away was there again
 * @param noticed what users may notice of it
 */
record Fault(String name, Strike strike, Predicate<Trouble> noticed) {

    /** How it is done. */
    interface Strike {
        Instant strike() throws InterruptedException;
    }
}
