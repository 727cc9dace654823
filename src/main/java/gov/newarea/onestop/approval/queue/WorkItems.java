package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.queue.TaskEvent.TaskCreated;
import gov.newarea.onestop.deadline.WorkingCalendar;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of tasks. */
@Repository
public class WorkItems {

    /** All columns; {@code SELECT *} leaves out the invisible ones. */
    private static final String COLUMNS = "work_item.*, work_item.block, work_item.corrected";

    static final String SELECT = "SELECT " + COLUMNS + " FROM work_item ";

    /**
     * Whether a correction was handed in to the window, or to the branch, or to another branch while this one had an opinion, which
     * fell with it.
     */
    private static final String CORRECTED =
            """
            EXISTS (SELECT 1 FROM correction
                LEFT JOIN branch ON branch.filing_id = correction.filing_id AND branch.item = ?
                WHERE correction.filing_id = ? AND correction.done_at IS NOT NULL
                    AND (correction.scope = ? OR branch.reviewer IS NOT NULL AND branch.reviewed_at IS NULL))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<WorkItem> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Rows.of(WorkItem.class))
                .optional();
    }

    WorkItem require(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("approval.no-task"));
    }

    /** A task, and the tie of its filing to the person. */
    record Asked(WorkItem item, OwnMatter.Tie tie) {}

    Asked asked(String id, String person) {
        return jdbc.sql("SELECT " + COLUMNS + ", " + OwnMatter.tie("work_item.filing")
                        + " AS tie FROM work_item WHERE work_item.id = :id")
                .param("id", id)
                .param("person", person)
                .query((row, n) ->
                        new Asked(Rows.of(WorkItem.class).mapRow(row, n), OwnMatter.Tie.valueOf(row.getString("tie"))))
                .optional()
                .orElseThrow(() -> Refusal.notFound("approval.no-task"));
    }

    List<WorkItem> of(FilingId filing) {
        return jdbc.sql(SELECT + "WHERE filing = ? ORDER BY arrived_at, id")
                .param(filing.value())
                .query(Rows.of(WorkItem.class))
                .list();
    }

    public List<WorkItem> activeOf(FilingId filing) {
        return jdbc.sql(SELECT + "WHERE filing = ? AND state IN ('OPEN', 'CLAIMED')")
                .param(filing.value())
                .query(Rows.of(WorkItem.class))
                .list();
    }

    List<WorkItem> active(Block block, String department) {
        return jdbc.sql(SELECT + "WHERE state IN ('OPEN', 'CLAIMED') AND department = ? AND " + are(block)
                        + " ORDER BY due_on, id")
                .param(department)
                .query(Rows.of(WorkItem.class))
                .list();
    }

    /** The condition for tasks of these kinds; rows of the previous version have no kind and are found by their step. */
    static String are(Block... blocks) {
        var steps = Arrays.stream(blocks).flatMap(block -> block.earlierSteps().stream());
        return "(block IN (%s) OR block IS NULL AND step IN (%s))"
                .formatted(quoted(Arrays.stream(blocks).map(Block::name)), quoted(steps));
    }

    private static String quoted(Stream<String> words) {
        return words.map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    /** Updates the name of the filing in its open tasks. */
    void rename(FilingId filing, String subject) {
        jdbc.sql("UPDATE work_item SET subject = ? WHERE filing = ? AND state IN ('OPEN', 'CLAIMED')")
                .params(subject, filing.value())
                .update();
    }

    /** Adds an open task of the filing, for the department, to be done by the day. */
    void add(TaskCreated task, Filing filing, String subject, String department, WorkingCalendar.Due due) {
        jdbc.sql(
                        """
                        INSERT INTO work_item (id, filing, number, bundle, item, step, block, role_code, department, subject, state,
                            arrived_at, due_on, provisional, corrected)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, %s)
                        """
                                .formatted(CORRECTED))
                .params(
                        task.task(),
                        filing.id().value(),
                        Objects.requireNonNullElse(filing.number(), ""),
                        filing.bundle(),
                        task.item(),
                        task.step(),
                        task.block().name(),
                        task.role(),
                        department,
                        subject,
                        LocalDateTime.now(clock),
                        due.day(),
                        due.provisional(),
                        task.item(),
                        filing.id().value(),
                        scope(task))
                .update();
    }

    /** The scope whose corrections lead back to the task; those of the applicant's own tasks lead away from it. */
    private static String scope(TaskCreated task) {
        return switch (task.block()) {
            case CHECK_COMPLETENESS -> Reception.WINDOW;
            case REVIEW, INSPECT, DECIDE, APPROVE -> task.item();
            default -> "";
        };
    }

    public boolean finish(String id, Actor by, String outcome) {
        return jdbc.sql(
                                """
                                UPDATE work_item SET state = 'DONE', completed_by = ?, completed_by_name = ?, completed_at = ?, outcome = ?
                                WHERE id = ? AND state IN ('OPEN', 'CLAIMED')
                                """)
                        .params(by.id(), by.name(), LocalDateTime.now(clock), outcome, id)
                        .update()
                == 1;
    }

    void cancel(String id) {
        jdbc.sql("UPDATE work_item SET state = 'CANCELLED', completed_at = ? WHERE id = ? AND state IN ('OPEN',"
                        + " 'CLAIMED')")
                .params(LocalDateTime.now(clock), id)
                .update();
    }
}
