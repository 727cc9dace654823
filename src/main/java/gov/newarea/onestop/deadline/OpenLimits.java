package gov.newarea.onestop.deadline;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open limits of all filings, grouped by start and number of days: the number of groups grows with days, not with filings. */
@Repository
class OpenLimits {

    /** A number of open limits that are equal but for their filing. */
    record Alike(TimeLimit limit, int number) {}

    /** Whose limit it is. */
    record Of(FilingId filingId, LimitScope scope) {}

    private static final String EQUAL =
            """
             WHERE ended_on IS NULL AND statutory_due = ? AND promised_due = ? AND provisional = ?
                AND statutory_days = ? AND promised_days = ? AND started_on = ?
            """;

    private final JdbcClient jdbc;

    OpenLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alike> all() {
        return jdbc.sql(
                        """
                        SELECT 'case' AS scope, statutory_days, promised_days, started_on, statutory_due, promised_due, provisional,
                            ended_on, COUNT(*) AS number
                        FROM time_limit WHERE ended_on IS NULL
                        GROUP BY statutory_days, promised_days, started_on, statutory_due, promised_due, provisional, ended_on
                        """)
                .query((row, n) -> new Alike(TimeLimits.read(row, n), row.getInt("number")))
                .list();
    }

    /**
     * Moves every open limit equal to the first to the days of the second; with another promised day, it may be warned of again.
     *
     * @return whose limits they were
     */
    List<Of> move(TimeLimit limit, TimeLimit to) {
        var moved = jdbc.sql("SELECT filing_id, scope FROM time_limit" + EQUAL + "FOR UPDATE")
                .params(values(limit))
                .query(Rows.of(Of.class))
                .list();
        jdbc.sql(
                        """
                        UPDATE time_limit SET statutory_due = ?, provisional = ?,
                            warned = CASE WHEN promised_due = ? THEN warned END, promised_due = ?
                        """
                                + EQUAL)
                .params(to.statutoryDue(), to.provisional(), to.promisedDue(), to.promisedDue())
                .params(values(limit))
                .update();
        moved.forEach(of -> LockedRowCache.changed(of.filingId(), TimeLimits.LIMITS));
        return moved;
    }

    private static List<Object> values(TimeLimit limit) {
        return List.of(
                limit.statutoryDue(),
                limit.promisedDue(),
                limit.provisional(),
                limit.statutory(),
                limit.promised(),
                limit.startedOn());
    }
}
