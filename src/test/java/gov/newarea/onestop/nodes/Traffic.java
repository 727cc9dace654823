package gov.newarea.onestop.nodes;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Counts the requests of all users and keeps those that failed. */
final class Traffic {

    private final LongAdder requests = new LongAdder();
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();

    /** A failed request: when its answer came or the user gave up, what was requested, and the status, 0 for a lost connection. */
    record Trouble(Instant at, String asked, int status) {

        @Override
        public String toString() {
            return at + " " + asked + " " + status;
        }
    }

    void count(String method, String address, Page page) {
        requests.increment();
        if (page.failed()) {
            trouble(method + " " + address, page.status());
        }
    }

    /** Reports answers that a user must never see. */
    void trouble(String asked, int status) {
        troubles.add(
                new Trouble(Instant.now(), asked.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}", "*"), status));
    }

    long requests() {
        return requests.sum();
    }

    List<Trouble> between(Instant from, Instant to) {
        return troubles.stream()
                .filter(trouble -> !trouble.at().isBefore(from) && trouble.at().isBefore(to))
                .toList();
    }
}
