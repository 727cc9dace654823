package gov.newarea.onestop.approval;

import gov.newarea.onestop.deadline.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the due days of open tasks with their limits, in the transaction in which a year's notice is loaded. */
@Component
class DueDays {

    private final JdbcClient jdbc;

    DueDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the limits themselves have been counted again. */
    @EventListener
    @Order(50)
    void on(CalendarChanged changed) {
        follow("step = 'check-completeness'", "'check'");
        follow(
                "step IN ('review-materials', 'inspect-site', 'decide-item', 'approve-registration')",
                "CONCAT('item:', work_item.item)");
    }

    private void follow(String tasks, String scope) {
        var limit = "FROM time_limit WHERE time_limit.filing_id = work_item.filing AND time_limit.scope = " + scope
                + " AND time_limit.ended_on IS NULL";
        jdbc.sql("UPDATE work_item SET due_on = (SELECT promised_due " + limit + "), provisional = (SELECT provisional "
                        + limit + ") WHERE state IN ('OPEN', 'CLAIMED') AND " + tasks + " AND EXISTS (SELECT 1 " + limit
                        + ")")
                .update();
    }
}
