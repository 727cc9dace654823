package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the running limits whose light has changed and warns of them, a page in one transaction. */
@Component
class Warnings {

    static final int PAGE = 500;

    private record Limit(FilingId filingId, LimitScope scope, LocalDate promisedDue) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Warnings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Warns of the next page of limits past that day, and says how many it saw; nought when there are none left. */
    @Transactional
    @Retryable(CannotAcquireLockException.class)
    public int ofRed(LocalDate today) {
        var late = new ArrayList<Limit>();
        for (var warned : new String[] {"IS NULL", "= 'AMBER'"}) {
            late.addAll(page(warned, today.minusDays(1), PAGE - late.size()));
        }
        return warn(late, Light.RED);
    }

    /** Warns of the next page of limits that end on that day or before. */
    @Transactional
    @Retryable(CannotAcquireLockException.class)
    public int ofAmber(LocalDate until) {
        return warn(page("IS NULL", until, PAGE), Light.AMBER);
    }

    private List<Limit> page(String warned, LocalDate until, int size) {
        return jdbc.sql(
                        """
                        SELECT filing_id, scope, promised_due FROM time_limit
                        WHERE ended_on IS NULL AND warned %s AND promised_due <= ?
                        ORDER BY promised_due LIMIT %d FOR UPDATE
                        """
                                .formatted(warned, size))
                .param(until)
                .query(Rows.of(Limit.class))
                .list();
    }

    /** The rows are locked: none of the limits can end meanwhile. */
    private int warn(List<Limit> limits, Light light) {
        if (!limits.isEmpty()) {
            jdbc.sql("UPDATE time_limit SET warned = :light WHERE (filing_id, scope) IN (:limits)")
                    .param("light", light.name())
                    .param(
                            "limits",
                            limits.stream()
                                    .map(limit -> new Object[] {
                                        limit.filingId().value(), limit.scope().toString()
                                    })
                                    .toList())
                    .update();
        }
        limits.forEach(limit -> events.publishEvent(
                new LimitWarned(limit.filingId(), limit.scope().item(), light, limit.promisedDue())));
        return limits.size();
    }
}
