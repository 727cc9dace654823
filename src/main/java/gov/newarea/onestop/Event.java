package gov.newarea.onestop;

import java.util.Map;

/** A fact about a filing; it is written to the trace in the transaction in which it happened. */
public interface Event {

    /** The key of the filing this happened to. */
    Id filing();

    /** What the trace shows beyond person and time: plain strings and numbers, no personal data. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
