package gov.newarea.onestop.notice;

import java.time.Duration;

/** How long to wait after failures: twice as long after each, up to a longest wait. */
record Backoff(Duration first, Duration longest) {

    /** Before a mail that its receiver's server refused for now is sent again. */
    static final Backoff OF_A_MAIL = new Backoff(Duration.ofMinutes(1), Duration.ofHours(4));

    /** Before our mail server is tried again. */
    static final Backoff OF_THE_SERVER = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(15));

    /** @param failures number of failures so far, from 1 */
    Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.min(failures - 1, 30));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
