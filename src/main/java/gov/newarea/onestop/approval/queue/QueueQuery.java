package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.deadline.Light;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see of the queue.
 *
 * @param text a number, an applicant or an item's code; empty for all
 * @param item the code of an item, or empty
 * @param block a kind of step, or null
 * @param after the cursor of the row before the page, as {@link WorkQueue.Page} gave it; empty for the first page
 * @param before the cursor of the row behind the page, to go back
 */
public record QueueQuery(
        Tab tab,
        String text,
        String item,
        @Nullable Block block,
        @Nullable Light light,
        boolean latestFirst,
        String after,
        String before,
        int size) {

    public QueueQuery {
        after = isCursor(after) ? after : "";
        before = isCursor(before) ? before : "";
    }

    /** The same from its first page. */
    QueueQuery first() {
        return new QueueQuery(tab, text, item, block, light, latestFirst, "", "", size);
    }

    /** Cursors are a day, a bar and a row number; any other text is ignored. */
    private static boolean isCursor(String text) {
        if (text.length() < 12 || text.length() > 60 || text.charAt(10) != '_') {
            return false;
        }
        try {
            LocalDate.parse(text.substring(0, 10));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** The tabs of the desk. */
    public enum Tab {
        OPEN,
        MINE,
        WAITING,
        DONE,
        /** The review tasks of a head's department, claimed or not. */
        DEPARTMENT
    }
}
