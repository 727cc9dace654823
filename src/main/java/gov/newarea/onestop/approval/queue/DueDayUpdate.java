package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.CalendarChanged;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates the due days of open tasks, and the timers of deemed acceptance, in the transaction that loads a holiday notice. */
@Component
class DueDayUpdate {

    private final JdbcClient jdbc;
    private final Engine engine;
    private final AllowedDays days;

    DueDayUpdate(JdbcClient jdbc, Engine engine, AllowedDays days) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.days = days;
    }

    /** Runs after the limits themselves have been recomputed. */
    @EventListener
    @Order(50)
    void on(CalendarChanged changed) {
        var moved = checksMoved();
        follow(WorkItems.are(Block.CHECK_COMPLETENESS), "'check'");
        follow(
                WorkItems.are(Block.REVIEW, Block.INSPECT, Block.DECIDE, Block.APPROVE),
                "CONCAT('item:', work_item.item)");
        moved.forEach(check -> engine.reschedule(check.id(), days.endOf(check.statutoryDue())));
    }

    /** The check tasks whose due day differs from that of their limit. */
    private List<Check> checksMoved() {
        return jdbc.sql(
                        """
                        SELECT work_item.id, statutory_due FROM time_limit JOIN work_item ON work_item.filing = time_limit.filing_id
                        WHERE scope = 'check' AND ended_on IS NULL AND work_item.state IN ('OPEN', 'CLAIMED')
                            AND work_item.due_on <> promised_due AND
                        """
                                + WorkItems.are(Block.CHECK_COMPLETENESS))
                .query(Rows.of(Check.class))
                .list();
    }

    /** A check task and the last day of its limit. */
    record Check(String id, LocalDate statutoryDue) {}

    private void follow(String tasks, String scope) {
        var limit = "FROM time_limit WHERE time_limit.filing_id = work_item.filing AND time_limit.scope = " + scope
                + " AND time_limit.ended_on IS NULL";
        jdbc.sql("UPDATE work_item SET due_on = (SELECT promised_due " + limit + "), provisional = (SELECT provisional "
                        + limit + ") WHERE state IN ('OPEN', 'CLAIMED') AND " + tasks + " AND EXISTS (SELECT 1 " + limit
                        + ")")
                .update();
    }
}
