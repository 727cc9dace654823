package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of the task list: one index range per queue, merged; the next page starts where the last one ended. */
@Component
class QueueReader {

    private final JdbcClient jdbc;
    private final QueueRanges ranges;
    private final QueueFilter filters;

    QueueReader(JdbcClient jdbc, QueueRanges ranges, QueueFilter filters) {
        this.jdbc = jdbc;
        this.ranges = ranges;
        this.filters = filters;
    }

    WorkQueue.Page page(Actor officer, QueueQuery query) {
        var tab = ranges.of(officer, query.tab());
        if (tab.isEmpty()) {
            return new WorkQueue.Page(List.of(), "", "");
        }
        boolean backwards = !query.before().isEmpty();
        var rows = rows(tab, query, backwards);
        return backwards && rows.isEmpty() ? page(officer, query.first()) : page(rows, query, backwards);
    }

    private List<WorkItem> rows(List<String> tab, QueueQuery query, boolean backwards) {
        boolean descending = query.latestFirst() != backwards;
        var values = new LinkedHashMap<String, Object>();
        var filter = filters.of(query, values);
        values.put("size", query.size() + 1);
        var order = descending ? "due_on DESC, id DESC" : "due_on, id";
        var places = places(backwards ? query.before() : query.after(), descending, values);
        var sql = tab.stream()
                .flatMap(range -> places.stream().map(place -> range + filter + place))
                .map(rows -> "(" + WorkItems.SELECT + "WHERE " + rows + " ORDER BY " + order + " LIMIT :size)")
                .collect(Collectors.joining(" UNION ALL "));
        return jdbc.sql("SELECT * FROM (" + sql + ") merged ORDER BY " + order + " LIMIT :size")
                .params(values)
                .query(Rows.of(WorkItem.class))
                .list();
    }

    private static WorkQueue.Page page(List<WorkItem> rows, QueueQuery query, boolean backwards) {
        boolean more = rows.size() > query.size();
        var shown = new ArrayList<>(more ? rows.subList(0, query.size()) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new WorkQueue.Page(shown, "", query.after());
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : !query.after().isEmpty();
        return new WorkQueue.Page(
                shown, hasNext ? cursor(shown.get(shown.size() - 1)) : "", hasPrevious ? cursor(shown.get(0)) : "");
    }

    /** Where to continue reading: the rest of the cursor's day, and the later days, each a range of the index. */
    private static List<String> places(String cursor, boolean descending, Map<String, Object> values) {
        if (cursor.isEmpty()) {
            return List.of("");
        }
        values.put("day", LocalDate.parse(cursor.substring(0, 10)));
        values.put("id", cursor.substring(11));
        var behind = descending ? "<" : ">";
        return List.of(" AND due_on = :day AND id " + behind + " :id", " AND due_on " + behind + " :day");
    }

    private static String cursor(WorkItem item) {
        return item.dueOn() + "_" + item.id();
    }
}
