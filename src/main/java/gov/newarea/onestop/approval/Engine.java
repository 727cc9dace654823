package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The process engine as approval uses it: it determines the next step and stores no data of a filing. */
public interface Engine {

    /** A failed step: its filing, its drawing and element, the reason, and the time. */
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

    /** Sends a message with routing facts to the process of the filing; returns whether the process was waiting for it. */
    boolean tell(FilingId filing, String message, Map<String, Object> facts);

    /** Sends a message to one branch of the filing; returns whether the branch was waiting for it. */
    boolean tellBranch(FilingId filing, String item, String message);

    /** The drawing of a filing, with the elements that are active and done. */
    LiveDrawing drawing(FilingId filing, Locale locale);

    /** A published drawing, with labels in the reader's language. */
    String drawing(String process, Locale locale);

    /** Failed steps that wait for an administrator. */
    List<Incident> incidents();

    /** The number of failed steps that wait for an administrator. */
    long failed();

    /** Changes the time of a timer at a task, if the timer still waits. */
    void reschedule(String task, Date at);

    /**
     * Tries a failed step again.
     *
     * @throws gov.newarea.onestop.Refusal {@code approval.no-incident} where it no longer waits
     */
    void retry(String incident);
}
