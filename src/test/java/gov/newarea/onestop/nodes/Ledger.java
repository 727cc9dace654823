package gov.newarea.onestop.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;

/** Records what the users did and which answer they got. */
final class Ledger {

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    enum Kind {
        /** {@code on} is the id of a filing; the detail is its number, or the trade name while the number is unknown. */
        SUBMIT,
        /** {@code on} is the id of a task; the detail is the outcome. */
        DECIDE,
        /** {@code on} is the id of a filing; the detail is the hash of the content. */
        UPLOAD,
        /** {@code on} is the id of a filing; the detail is the corrected scope. */
        CORRECT
    }

    enum Told {
        DONE,
        REFUSED,
        /** The connection was lost, or a page reported an error. */
        UNKNOWN
    }

    record Act(Instant at, String who, Kind kind, String on, String detail, Told told) {}

    void write(String who, Kind kind, String on, String detail, Told told) {
        acts.add(new Act(Instant.now(), who, kind, on, detail, told));
    }

    /** Records an answer that a user does not expect. */
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

    /** Waits until the first act of the kind is done. */
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

    /** The time from a moment to the next completed act of a kind. */
    Optional<Duration> firstAfter(Kind kind, Instant moment) {
        return of(kind, Told.DONE).stream()
                .map(Act::at)
                .filter(at -> at.isAfter(moment))
                .min(Instant::compareTo)
                .map(at -> Duration.between(moment, at));
    }
}
