package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.modeling.DrawingImage;
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

    /**
     * A drawing, with the ids of the elements that are active and those that are done; of a called drawing, only those that are
     * active are known.
     *
     * @param trail the drawings that were opened to reach this one, the first of them the filing's own
     * @param folds whether it has side paths that may be folded: none of them is taken
     */
    record LiveDrawing(List<Opened> trail, DrawingImage image, boolean folds, Set<String> active, Set<String> done) {}

    /**
     * A drawing that was opened.
     *
     * @param path the steps opened to reach it, as {@link Look} takes them
     */
    record Opened(String title, String path) {}

    /**
     * How somebody looks at a drawing.
     *
     * @param path the steps opened, from the filing's own drawing inwards, with dots between them; others than calls are ignored
     * @param folded whether to leave out side paths, unless one of them is taken
     */
    record Look(Locale locale, String path, boolean folded) {}

    /** Starts a drawing for a filing. */
    void start(String process, FilingId filing, Map<String, Object> facts);

    /** Completes a task with routing facts. */
    void complete(String task, Map<String, Object> facts);

    /** Sends a message with routing facts to the process of the filing; returns whether the process was waiting for it. */
    boolean tell(FilingId filing, String message, Map<String, Object> facts);

    /** Sends a message to one branch of the filing; returns whether the branch was waiting for it. */
    boolean tellBranch(FilingId filing, String item, String message);

    /** The drawing of a filing, or one that it calls, with the elements that are active and done. */
    LiveDrawing drawing(FilingId filing, Look look);

    /** A published drawing, or one that it calls; no element is active or done. */
    LiveDrawing drawing(String process, Look look);

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
