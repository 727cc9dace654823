package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The process engine as approval uses it: it decides what comes next, and holds no data of a filing. */
public interface Engine {

    /** A step that failed: which filing, which element of which drawing, why, since when. */
    record Incident(
            String id,
            FilingId filing,
            String process,
            String step,
            String message,
            LocalDateTime since,
            int retriesLeft) {}

    /** A BPMN drawing as XML, with the ids of the elements that are active and those that are done. */
    record LiveDrawing(String xml, Set<String> active, Set<String> done) {}

    /** Starts a drawing for a filing. */
    void start(String process, FilingId filing, Map<String, Object> facts);

    /** Completes a task with routing facts. */
    void complete(String task, Map<String, Object> facts);

    /** Tells the filing's process, with routing facts; whether it was waiting for that. */
    boolean tell(FilingId filing, String message, Map<String, Object> facts);

    /** Tells one branch of the filing; whether it was waiting for that. */
    boolean tellBranch(FilingId filing, String item, String message);

    /** The drawing a filing runs on, with where it stands. */
    LiveDrawing drawing(FilingId filing, Locale locale);

    /** A drawing as published, labels in the reader's language. */
    String drawing(String process, Locale locale);

    /** Steps that failed and wait for an administrator. */
    List<Incident> incidents();

    /** How many steps failed for good and wait for an administrator. */
    long failed();

    /** Moves the moment at which a timed event beside a task happens, where it still waits for it. */
    void reschedule(String task, Date at);

    /**
     * Tries a failed step again.
     *
     * @throws gov.newarea.onestop.Refusal {@code approval.no-incident} where it no longer waits
     */
    void retry(String incident);
}
