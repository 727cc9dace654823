package gov.newarea.onestop.notice;

import java.time.Duration;

/** Computes a wait that doubles with each failure, up to a cap. */
class Backoff {

    private Backoff() {}

    /** @param failures number of failures so far, from 1 */
    static Duration after(int failures, Duration first, Duration cap) {
        var wait = first.multipliedBy(1L << Math.min(failures - 1, 30));
        return wait.compareTo(cap) < 0 ? wait : cap;
    }
}
