package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of the task list: one index range per queue, merged; the next page starts where the last one ended. */
@Component
class QueueReader {

    private static final String TEXT =
            """
             AND (number LIKE :number OR subject LIKE :subject OR subject LIKE :narrow
                OR EXISTS (SELECT 1 FROM filing WHERE filing.id = work_item.filing
                    AND (filing.applicant_name LIKE :subject OR filing.applicant_name LIKE :narrow)))
            """;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Absences absences;
    private final FilingRecords records;

    QueueReader(JdbcClient jdbc, Deadlines deadlines, Absences absences, FilingRecords records) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.absences = absences;
        this.records = records;
    }

    QueuePage page(Actor officer, QueueQuery query) {
        var ranges = ranges(officer, query.tab());
        if (ranges.isEmpty()) {
            return new QueuePage(List.of(), "", "");
        }
        boolean backwards = !query.before().isEmpty();
        boolean descending = query.latestFirst() != backwards;
        var values = new LinkedHashMap<String, Object>();
        var filter = filter(query, values);
        values.put("size", query.size() + 1);
        var order = descending ? "due_on DESC, id DESC" : "due_on, id";
        var places = places(backwards ? query.before() : query.after(), descending, values);
        var sql = ranges.stream()
                .flatMap(range -> places.stream().map(place -> range + filter + place))
                .map(rows -> "(SELECT * FROM work_item WHERE " + rows + " ORDER BY " + order + " LIMIT :size)")
                .collect(Collectors.joining(" UNION ALL "));
        var rows = jdbc.sql("SELECT * FROM (" + sql + ") merged ORDER BY " + order + " LIMIT :size")
                .params(values)
                .query(Rows.of(WorkItem.class))
                .list();
        return backwards && rows.isEmpty() ? page(officer, query.first()) : page(rows, query, backwards);
    }

    private static QueuePage page(List<WorkItem> rows, QueueQuery query, boolean backwards) {
        boolean more = rows.size() > query.size();
        var shown = new ArrayList<>(more ? rows.subList(0, query.size()) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new QueuePage(shown, "", query.after());
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : !query.after().isEmpty();
        return new QueuePage(
                shown, hasNext ? cursor(shown.get(shown.size() - 1)) : "", hasPrevious ? cursor(shown.get(0)) : "");
    }

    /** All in one statement: going to the database costs more than counting. */
    QueueCounts counts(Actor officer) {
        var open = ranges(officer, QueueQuery.Tab.OPEN);
        return jdbc.sql("SELECT "
                        + String.join(
                                ", ",
                                count(open, " AND due_on < :today"),
                                count(open, " AND due_on >= :today AND due_on <= :soon"),
                                count(open, " AND due_on > :soon"),
                                count(ranges(officer, QueueQuery.Tab.MINE), ""),
                                count(ranges(officer, QueueQuery.Tab.WAITING), "")))
                .param("today", deadlines.today())
                .param("soon", deadlines.amberUntil())
                .query((row, n) -> counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }

    private static QueueCounts counts(int overdue, int dueSoon, int onTime, int mine, int waiting) {
        int open = Math.min(QueueCounts.MOST, overdue + dueSoon + onTime);
        return new QueueCounts(open, mine, waiting, overdue, dueSoon, onTime);
    }

    private static String count(List<String> ranges, String filter) {
        return ranges.isEmpty()
                ? "0"
                : ranges.stream()
                        .map(range ->
                                "(SELECT 1 FROM work_item WHERE " + range + filter + " LIMIT " + QueueCounts.MOST + ")")
                        .collect(Collectors.joining(" UNION ALL ", "(SELECT COUNT(*) FROM (", ") counted)"));
    }

    /** The index ranges of a tab. What goes in is codes of our own and the officer's id, never what someone typed. */
    private List<String> ranges(Actor officer, QueueQuery.Tab tab) {
        return switch (tab) {
            case OPEN -> posts(officer).map(QueueReader::open).toList();
            case MINE ->
                Stream.concat(Stream.of(officer.id()), absences.coveredBy(officer).stream())
                        .map(person -> "assignee = '%s' AND state = 'CLAIMED'".formatted(quoted(person)))
                        .toList();
            case DEPARTMENT ->
                officer.departments(Role.DECIDER).stream()
                        .flatMap(department -> Stream.of("OPEN", "CLAIMED")
                                .map(state -> "state = '%s' AND department = '%s' AND role_code = 'reviewer'"
                                        .formatted(state, quoted(department))))
                        .toList();
            case DONE -> List.of("completed_by = '%s' AND state = 'DONE'".formatted(quoted(officer.id())));
            case WAITING ->
                posts(officer)
                        .map(Post::department)
                        .distinct()
                        .map(department -> "state = 'OPEN' AND department = '%s' AND role_code = 'applicant'"
                                .formatted(quoted(department)))
                        .toList();
        };
    }

    private static Stream<Post> posts(Actor officer) {
        return officer.posts().stream()
                .filter(post ->
                        post.role() == Role.WINDOW || post.role() == Role.REVIEWER || post.role() == Role.DECIDER);
    }

    private static String open(Post post) {
        return "state = 'OPEN' AND department = '%s' AND role_code = '%s'"
                .formatted(quoted(post.department()), post.role().code());
    }

    private static String quoted(String code) {
        return code.replace("'", "''");
    }

    private String filter(QueueQuery query, Map<String, Object> values) {
        var filter = new StringBuilder();
        if (records.isNumber(query.text())) {
            filter.append(" AND number LIKE :number");
            values.put("number", Typed.like(Typed.narrow(query.text())) + "%");
        } else if (!query.text().isBlank()) {
            filter.append(TEXT);
            values.put("number", Typed.like(Typed.narrow(query.text())) + "%");
            values.put("subject", "%" + Typed.like(query.text().strip()) + "%");
            values.put("narrow", "%" + Typed.like(Typed.narrow(query.text())) + "%");
        }
        if (!query.item().isBlank()) {
            filter.append(" AND item = :item");
            values.put("item", query.item());
        }
        if (!query.step().isBlank()) {
            filter.append(" AND step = :step");
            values.put("step", query.step());
        }
        if (query.light() != null) {
            filter.append(light(query, values));
        }
        return filter.toString();
    }

    private String light(QueueQuery query, Map<String, Object> values) {
        values.put("today", deadlines.today());
        values.put("soon", deadlines.amberUntil());
        return switch (query.light()) {
            case RED -> " AND due_on < :today AND due_on < :soon";
            case AMBER -> " AND due_on >= :today AND due_on <= :soon";
            case GREEN, OFF -> " AND due_on > :soon AND due_on > :today";
        };
    }

    /** Where to read on from: the rest of the cursor's day, and the days behind it, each a range of the index. */
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
