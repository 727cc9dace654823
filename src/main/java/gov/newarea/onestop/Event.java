package gov.newarea.onestop;

import java.util.Map;

/** Something that happened to a filing; the trace records it in the same transaction. */
public interface Event {

    /** The filing to which this happened. */
    Id filing();

    /** What the trace shows besides person and time: plain strings and numbers, without personal data. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
