package gov.newarea.onestop.nodes;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How fast people work: each person pauses between two acts, and all together submit a limited number of filings per second. */
final class Pace {

    private static final long FILINGS_PER_SECOND = 20;

    private final Duration thinking;
    private long nextFiling = System.nanoTime();
    private volatile boolean open = true;

    Pace(Duration thinking) {
        this.thinking = thinking;
    }

    /** Whether a person who has finished begins something new. */
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }

    /** Pauses for half to one and a half times the average thinking time. */
    void think() {
        var mean = thinking.toNanos();
        LockSupport.parkNanos(mean / 2 + ThreadLocalRandom.current().nextLong(mean));
    }

    /** Pauses after a failure, before the next attempt. */
    void breathe() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    /** Waits until the person may submit the next filing. */
    void takeTurn() {
        long wait;
        synchronized (this) {
            var now = System.nanoTime();
            nextFiling = Math.max(nextFiling, now) + Duration.ofSeconds(1).toNanos() / FILINGS_PER_SECOND;
            wait = nextFiling - now;
        }
        LockSupport.parkNanos(wait);
    }
}
