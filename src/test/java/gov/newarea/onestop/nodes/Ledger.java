package gov.newarea.onestop.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;

/** What the users did, and what they were told of it. */
final class Ledger {

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    enum Kind {
        /** On a filing, by its id; the detail is the number, or the trade name where it is not known. */
        SUBMIT,
        /** On a task, by its id; the detail is the outcome. */
        DECIDE,
        /** On a filing; the detail is the hash of the content. */
        UPLOAD,
        /** On a filing; the detail is the scope that was corrected. */
        CORRECT
    }

    enum Told {
        DONE,
        REFUSED,
        /** The connection was lost, or a page said that something went wrong. */
        UNKNOWN
    }

    record Act(Instant at, String who, Kind kind, String on, String detail, Told told) {}

    void write(String who, Kind kind, String on, String detail, Told told) {
        acts.add(new Act(Instant.now(), who, kind, on, detail, told));
    }

    /** What someone could not understand: an answer no person would expect. */
    void complain(String what) {
        complaints.add(Instant.now() + " " + what);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<Act> of(Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind).toList();
    }

    List<Act> of(Kind kind, Told told) {
        return of(kind).stream().filter(act -> act.told() == told).toList();
    }

    /** Waits until the house is in full use. */
    void awaitFirst(Kind kind) {
        Awaitility.await("the first " + kind)
                .atMost(Duration.ofMinutes(5))
                .failFast(() -> {
                    if (!complaints.isEmpty()) {
                        throw new IllegalStateException(complaints.toString());
                    }
                })
                .until(() -> !of(kind, Told.DONE).isEmpty());
    }

    /** How long after a moment the next act of a kind was done. */
    Optional<Duration> firstAfter(Kind kind, Instant moment) {
        return of(kind, Told.DONE).stream()
                .map(Act::at)
                .filter(at -> at.isAfter(moment))
                .min(Instant::compareTo)
                .map(at -> Duration.between(moment, at));
    }
}
