package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One task as a queue shows it.
 *
 * @param id the engine's task
 * @param item the branch's item; empty where the task concerns the whole filing
 * @param step the id of the step in its drawing
 * @param corrected whether the applicant has corrected what the task is about
 * @param dueOn by when, promised; {@code provisional} where the calendar year is not yet published
 */
public record WorkItem(
        String id,
        FilingId filing,
        String number,
        String bundle,
        String item,
        String step,
        Block block,
        String roleCode,
        String department,
        String subject,
        State state,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable LocalDateTime claimedAt,
        LocalDateTime arrivedAt,
        LocalDate dueOn,
        boolean provisional,
        @Nullable String completedBy,
        @Nullable String completedByName,
        @Nullable LocalDateTime completedAt,
        @Nullable String outcome,
        boolean corrected) {

    /** A row of the previous version names no kind, so its step determines it. */
    public WorkItem {
        if (block == null) {
            block = Block.of(step).orElseThrow();
        }
    }

    /** States of a task. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CANCELLED
    }

    /** The role that does the task. */
    public Role role() {
        return Role.valueOf(roleCode.toUpperCase(Locale.ROOT));
    }

    public boolean isActive() {
        return state == State.OPEN || state == State.CLAIMED;
    }

    /** The refusal: another person has done this, or the process went another way. */
    void requireActive() {
        if (state == State.DONE) {
            throw Refusal.conflict("approval.done-already", completedByName);
        }
        if (state == State.CANCELLED) {
            throw Refusal.conflict("approval.task-gone");
        }
    }
}
