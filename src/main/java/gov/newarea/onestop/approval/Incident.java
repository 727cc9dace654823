package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDateTime;

/** A step that failed: which filing, which element of which drawing, why, since when. */
public record Incident(
        String id,
        FilingId filing,
        String process,
        String step,
        String message,
        LocalDateTime since,
        int retriesLeft) {}
