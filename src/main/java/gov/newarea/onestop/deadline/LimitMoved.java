package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open limit ends on another day, because the calendar counts otherwise than when it began.
 *
 * @param notice title and number of the holiday notice that moved it; empty if unknown
 * @param promised how the promised day moved; null if it stayed
 * @param statutory how the statutory day moved; null if it stayed
 */
record LimitMoved(FilingId filing, LimitScope scope, String notice, @Nullable Move promised, @Nullable Move statutory)
        implements Event {

    /** From the day before to the day now. */
    record Move(LocalDate from, LocalDate to) {

        static @Nullable Move of(LocalDate from, LocalDate to) {
            return from.equals(to) ? null : new Move(from, to);
        }
    }

    static LimitMoved of(FilingId filing, LimitScope scope, String notice, TimeLimit before, TimeLimit after) {
        return new LimitMoved(
                filing,
                scope,
                notice,
                Move.of(before.promisedDue(), after.promisedDue()),
                Move.of(before.statutoryDue(), after.statutoryDue()));
    }

    boolean moves() {
        return promised != null || statutory != null;
    }

    /** {@code from} and {@code to} are the promised day, or the statutory day if only that moved. */
    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>(
                Map.of("item", scope.item(), "scope", scope.toString(), "notice", notice));
        put(details, "from", "to", promised == null ? statutory : promised);
        put(details, "promisedFrom", "promisedTo", promised);
        put(details, "statutoryFrom", "statutoryTo", statutory);
        return details;
    }

    private static void put(Map<String, Object> details, String from, String to, @Nullable Move move) {
        if (move != null) {
            details.put(from, move.from().toString());
            details.put(to, move.to().toString());
        }
    }
}
