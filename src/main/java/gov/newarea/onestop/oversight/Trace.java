package gov.newarea.onestop.oversight;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * One act: who did what, in which posts, from which address, when, and what changed.
 *
 * @param act the simple class name of the event, such as {@code FilingAccepted}
 * @param posts the posts the person held at that moment, {@code department.role} each
 * @param actedAs the post in which the task acted on was done, {@code department.role}; empty where there was no task
 */
public record Trace(
        String act,
        String account,
        String person,
        String posts,
        String actedAs,
        String address,
        LocalDateTime doneAt,
        Map<String, Object> details) {

    /** The post that the person acted in, or the posts held if that is unknown. */
    public String capacity() {
        return actedAs.isEmpty() ? posts : actedAs;
    }

    /** A detail as text; empty where there is none. */
    public String detail(String key) {
        var value = details.get(key);
        return value == null ? "" : value.toString();
    }
}
