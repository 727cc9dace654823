package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.queue.QueueReader.Counts;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Light;
import gov.newarea.onestop.deadline.LightRule;
import gov.newarea.onestop.identity.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the tasks in the tabs of an officer's list, up to the largest number that a page shows. */
@Component
class QueueTally {

    private final JdbcClient jdbc;
    private final QueueRanges ranges;
    private final Deadlines deadlines;

    QueueTally(JdbcClient jdbc, QueueRanges ranges, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.ranges = ranges;
        this.deadlines = deadlines;
    }

    /** Uses one statement, because a call of the database costs more than the counting. */
    Counts of(Actor officer) {
        var open = ranges.of(officer, QueueReader.Tab.OPEN);
        return jdbc.sql("SELECT "
                        + String.join(
                                ", ",
                                count(open, showing(Light.RED)),
                                count(open, showing(Light.AMBER)),
                                count(open, showing(Light.GREEN)),
                                count(ranges.of(officer, QueueReader.Tab.MINE), ""),
                                count(ranges.of(officer, QueueReader.Tab.WAITING), "")))
                .params(deadlines.lightRule().values())
                .query((row, n) -> counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }

    private static String showing(Light light) {
        return " AND " + LightRule.where("due_on", LightRule.fresh("work_item.filing", "work_item.item"), light);
    }

    private static Counts counts(int overdue, int dueSoon, int onTime, int mine, int waiting) {
        int open = Math.min(Counts.MOST, overdue + dueSoon + onTime);
        return new Counts(open, mine, waiting, overdue, dueSoon, onTime);
    }

    private static String count(List<String> ranges, String filter) {
        return ranges.isEmpty()
                ? "0"
                : ranges.stream()
                        .map(range ->
                                "(SELECT 1 FROM work_item WHERE " + range + filter + " LIMIT " + Counts.MOST + ")")
                        .collect(Collectors.joining(" UNION ALL ", "(SELECT COUNT(*) FROM (", ") counted)"));
    }
}
