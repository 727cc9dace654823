package gov.newarea.onestop.deadline;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of limits, one row for each filing and scope. */
@Repository
class TimeLimits {

    static final String LIMITS = "limits";

    private final JdbcClient jdbc;

    TimeLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TimeLimit> of(FilingId filing) {
        return LockedRowCache.read(filing, LIMITS, () -> jdbc.sql(
                        "SELECT * FROM time_limit WHERE filing_id = ? ORDER BY started_on, scope")
                .param(filing.value())
                .query(TimeLimits::read)
                .list());
    }

    Optional<TimeLimit> find(FilingId filing, LimitScope scope) {
        return of(filing).stream().filter(limit -> limit.scope().equals(scope)).findFirst();
    }

    Set<Deadlines.Fresh> fresh(Collection<FilingId> filings, LightRule rule) {
        return jdbc.sql("SELECT filing_id, scope FROM time_limit WHERE ended_on IS NULL AND filing_id IN (:filings)"
                        + " AND "
                        + LightRule.FRESH)
                .param("filings", filings.stream().map(FilingId::value).toList())
                .param("passed", rule.passed())
                .query((row, n) -> new Deadlines.Fresh(
                        new FilingId(row.getString("filing_id")), LimitScope.of(row.getString("scope"))))
                .set();
    }

    void remove(FilingId filing, LimitScope scope) {
        LockedRowCache.changed(filing, LIMITS);
        jdbc.sql("DELETE FROM time_limit WHERE filing_id = ? AND scope = ?")
                .params(filing.value(), scope.toString())
                .update();
    }

    void add(FilingId filing, TimeLimit limit) {
        rewritten(filing, limits -> Stream.concat(limits, Stream.of(limit)));
        jdbc.sql(
                        """
                        INSERT INTO time_limit
                          (filing_id, scope, statutory_days, promised_days, started_on, statutory_due, promised_due, provisional)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        filing.value(),
                        limit.scope().toString(),
                        limit.statutory(),
                        limit.promised(),
                        limit.startedOn(),
                        limit.statutoryDue(),
                        limit.promisedDue(),
                        limit.provisional())
                .update();
    }

    void end(FilingId filing, LimitScope scope, LocalDate on) {
        rewritten(filing, limits -> limits.map(limit -> limit.scope().equals(scope) ? limit.ended(on) : limit));
        jdbc.sql("UPDATE time_limit SET ended_on = ? WHERE filing_id = ? AND scope = ? AND ended_on IS NULL")
                .params(on, filing.value(), scope.toString())
                .update();
    }

    private static void rewritten(FilingId filing, UnaryOperator<Stream<TimeLimit>> writing) {
        LockedRowCache.<List<TimeLimit>>rewritten(filing, LIMITS, limits -> writing.apply(limits.stream())
                .sorted(Comparator.comparing(TimeLimit::startedOn)
                        .thenComparing(limit -> limit.scope().toString()))
                .toList());
    }

    static TimeLimit read(ResultSet row, int number) throws SQLException {
        return new TimeLimit(
                LimitScope.of(row.getString("scope")),
                row.getInt("statutory_days"),
                row.getInt("promised_days"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("statutory_due", LocalDate.class),
                row.getObject("promised_due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("ended_on", LocalDate.class));
    }
}
