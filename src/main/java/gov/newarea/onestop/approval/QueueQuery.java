package gov.newarea.onestop.approval;

import gov.newarea.onestop.deadline.Light;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see of the queue.
 *
 * @param text a number, an applicant or an item's code; empty for all
 * @param item the code of an item, or empty
 * @param step the id of a step, or empty
 * @param after the cursor of the row before the page, as {@link QueuePage} gave it; empty for the first page
 * @param before the cursor of the row behind the page, to go back
 */
public record QueueQuery(
        Tab tab,
        String text,
        String item,
        String step,
        @Nullable Light light,
        boolean latestFirst,
        String after,
        String before,
        int size) {

    /** The tabs of the desk. */
    public enum Tab {
        OPEN,
        MINE,
        WAITING,
        DONE,
        /** What the reviewers of a head's department have before them, claimed or not. */
        DEPARTMENT
    }
}
