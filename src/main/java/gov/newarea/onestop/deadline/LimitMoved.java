package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;

/**
 * An open limit ends on another day, because the calendar counts otherwise than when it began.
 *
 * @param item the item whose limit it is, empty for the whole case or its check
 * @param from the promised day before, or the statutory day if only that moved
 * @param to the same day now
 */
record LimitMoved(FilingId filing, String item, LocalDate from, LocalDate to) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("item", item, "from", from.toString(), "to", to.toString());
    }
}
