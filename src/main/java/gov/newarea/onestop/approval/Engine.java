package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.FilingId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The process engine as approval uses it: it decides what comes next, and holds no data of a filing. */
public interface Engine {

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

    /** Moves the moment at which a timed event of the filing happens, where it still waits for it. */
    void reschedule(FilingId filing, String event, Date at);

    /**
     * Tries a failed step again.
     *
     * @throws gov.newarea.onestop.Refusal {@code approval.no-incident} where it no longer waits
     */
    void retry(String incident);
}
