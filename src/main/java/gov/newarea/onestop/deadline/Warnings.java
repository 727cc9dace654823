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

/** Finds running limits whose light has changed and publishes warnings, one page in each transaction. */
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

    /**
     * Warns of the next page of limits that show the light and have no warning for it yet.
     *
     * @param light red, or amber
     * @return the number of limits on the page; 0 if none are left
     */
    @Transactional
    @Retryable(CannotAcquireLockException.class)
    public int of(Light light, LightRule rule) {
        var found = new ArrayList<>(page("IS NULL", light, rule, PAGE));
        if (light == Light.RED) {
            found.addAll(page("= 'AMBER'", light, rule, PAGE - found.size()));
        }
        return warn(found, light);
    }

    private List<Limit> page(String warned, Light light, LightRule rule, int size) {
        return jdbc.sql(
                        """
                        SELECT filing_id, scope, promised_due FROM time_limit
                        WHERE ended_on IS NULL AND warned %s AND %s
                        ORDER BY promised_due LIMIT %d FOR UPDATE
                        """
                                .formatted(warned, LightRule.where("promised_due", LightRule.FRESH, light), size))
                .params(rule.values())
                .query(Rows.of(Limit.class))
                .list();
    }

    /** Locks the rows, so that no limit ends meanwhile. */
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
