package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A running limit came near its promised day or passed it; published once for each light.
 *
 * @param item the item whose limit it is, empty for the whole case or its check
 * @param light amber or red
 */
record LimitWarned(FilingId filing, String item, Light light, LocalDate promisedDue) implements Event {

    @Override
    public Map<String, Object> details() {
        return Map.of("item", item, "light", light.name(), "due", promisedDue.toString());
    }
}
