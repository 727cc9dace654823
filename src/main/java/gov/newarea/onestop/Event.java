package gov.newarea.onestop;

import java.util.Map;

/** A fact about a filing; it is traced in the very transaction in which it happened. */
public interface Event {

    /** The key of the filing this happened to. */
    Id filing();

    /** What a reader of the trace needs beyond who and when: plain strings and numbers, no personal data. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
