package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.deadline.Light;
import gov.newarea.onestop.identity.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current officer has before them: pages of the task list, how many there are, and records to sign. */
@Component
public class QueueReader {

    private final JdbcClient jdbc;
    private final People people;
    private final QueueRanges ranges;
    private final QueueFilter filters;
    private final QueueTally tally;
    private final InspectionSignatures signatures;

    QueueReader(
            JdbcClient jdbc,
            People people,
            QueueRanges ranges,
            QueueFilter filters,
            QueueTally tally,
            InspectionSignatures signatures) {
        this.jdbc = jdbc;
        this.people = people;
        this.ranges = ranges;
        this.filters = filters;
        this.tally = tally;
        this.signatures = signatures;
    }

    /** The tabs of the desk. */
    public enum Tab {
        OPEN,
        MINE,
        WAITING,
        DONE,
        /** What the reviewers of a head's department have before them, claimed or not. */
        DEPARTMENT
    }

    /**
     * What an officer wants to see of the queue.
     *
     * @param text a number, an applicant or an item's code; empty for all
     * @param item the code of an item, or empty
     * @param block a kind of step, or null
     * @param after the cursor of the row before the page, as {@link Page} gave it; empty for the first page
     * @param before the cursor of the row behind the page, to go back
     */
    public record Query(
            Tab tab,
            String text,
            String item,
            @Nullable Block block,
            @Nullable Light light,
            boolean latestFirst,
            String after,
            String before,
            int size) {

        public Query {
            after = QueueCursor.orNone(after);
            before = QueueCursor.orNone(before);
        }

        Query first() {
            return new Query(tab, text, item, block, light, latestFirst, "", "", size);
        }
    }

    /** A page of the queue with the cursors of the pages before and after it; empty if there is none. */
    public record Page(List<WorkItem> items, String next, String previous) {}

    /** Tasks per tab and per light, each counted to {@link #MOST} at most. */
    public record Counts(int open, int mine, int waiting, int overdue, int dueSoon, int onTime) {

        /** Counting stops here; a page shows a higher number as this one with a plus. */
        public static final int MOST = 1000;
    }

    /** A page of the queue: one index range per queue, merged; the next page starts where the last one ended. */
    @Transactional(readOnly = true)
    public Page page(Query query) {
        var tab = ranges.of(people.current(), query.tab());
        if (tab.isEmpty()) {
            return new Page(List.of(), "", "");
        }
        boolean backwards = !query.before().isEmpty();
        var rows = rows(tab, query, backwards);
        if (backwards && rows.isEmpty()) {
            return page(rows(tab, query.first(), false), query.first(), false);
        }
        return page(rows, query, backwards);
    }

    /** How many tasks each tab holds, and how many are late or nearly. */
    @Transactional(readOnly = true)
    public Counts counts() {
        return tally.of(people.current());
    }

    /** The inspections whose record the officer may sign. */
    public List<WorkItem> toSign() {
        return signatures.awaitedOf(people.current());
    }

    private List<WorkItem> rows(List<String> tab, Query query, boolean backwards) {
        boolean descending = query.latestFirst() != backwards;
        var values = new LinkedHashMap<String, Object>();
        var filter = filters.of(query, values);
        values.put("size", query.size() + 1);
        var order = descending ? "due_on DESC, id DESC" : "due_on, id";
        var places = QueueCursor.read(backwards ? query.before() : query.after())
                .map(cursor -> cursor.places(descending, values))
                .orElse(List.of(""));
        var sql = tab.stream()
                .flatMap(range -> places.stream().map(place -> range + filter + place))
                .map(rows -> "(" + WorkItems.SELECT + "WHERE " + rows + " ORDER BY " + order + " LIMIT :size)")
                .collect(Collectors.joining(" UNION ALL "));
        return jdbc.sql("SELECT * FROM (" + sql + ") merged ORDER BY " + order + " LIMIT :size")
                .params(values)
                .query(Rows.of(WorkItem.class))
                .list();
    }

    private static Page page(List<WorkItem> rows, Query query, boolean backwards) {
        boolean more = rows.size() > query.size();
        var shown = new ArrayList<>(more ? rows.subList(0, query.size()) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new Page(shown, "", query.after());
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : !query.after().isEmpty();
        return new Page(
                shown,
                hasNext ? QueueCursor.of(shown.get(shown.size() - 1)) : "",
                hasPrevious ? QueueCursor.of(shown.get(0)) : "");
    }
}
