package gov.newarea.onestop.nodes;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How fast people work: each thinks between two acts, and all together they file so many times a second at most. */
final class Pace {

    private static final long FILINGS_PER_SECOND = 20;

    private final Duration thinking;
    private long nextFiling = System.nanoTime();
    private volatile boolean open = true;

    Pace(Duration thinking) {
        this.thinking = thinking;
    }

    /** The doors are open: whoever comes to an end begins anew. */
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }

    /** Half to one and a half times the time a person thinks. */
    void think() {
        var mean = thinking.toNanos();
        LockSupport.parkNanos(mean / 2 + ThreadLocalRandom.current().nextLong(mean));
    }

    /** After something went wrong, before trying again. */
    void breathe() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    /** Waits for one's turn to file. */
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
