package gov.newarea.onestop.deadline;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.InHand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of limits, one row for each filing and scope. */
@Repository
class TimeLimits {

    /** Which limit of which filing. */
    record Key(String filing, String scope) {}

    private static final String LIMITS = "limits";

    private final JdbcClient jdbc;

    TimeLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TimeLimit> of(FilingId filing) {
        return InHand.read(filing, LIMITS, () -> jdbc.sql(
                        "SELECT * FROM time_limit WHERE filing_id = ? ORDER BY started_on, scope")
                .param(filing.value())
                .query(TimeLimits::read)
                .list());
    }

    Optional<TimeLimit> find(FilingId filing, String scope) {
        return of(filing).stream().filter(limit -> limit.scope().equals(scope)).findFirst();
    }

    Map<Key, TimeLimit> open() {
        var open = new LinkedHashMap<Key, TimeLimit>();
        jdbc.sql("SELECT * FROM time_limit WHERE ended_on IS NULL ORDER BY filing_id, scope")
                .query(row -> {
                    open.put(new Key(row.getString("filing_id"), row.getString("scope")), read(row, 0));
                });
        return open;
    }

    void remove(FilingId filing, String scope) {
        InHand.changed(filing, LIMITS);
        jdbc.sql("DELETE FROM time_limit WHERE filing_id = ? AND scope = ?")
                .params(filing.value(), scope)
                .update();
    }

    void add(FilingId filing, TimeLimit limit) {
        InHand.changed(filing, LIMITS);
        jdbc.sql(
                        """
                        INSERT INTO time_limit
                          (filing_id, scope, statutory_days, promised_days, started_on, statutory_due, promised_due, provisional)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        filing.value(),
                        limit.scope(),
                        limit.statutory(),
                        limit.promised(),
                        limit.startedOn(),
                        limit.statutoryDue(),
                        limit.promisedDue(),
                        limit.provisional())
                .update();
    }

    void end(FilingId filing, String scope, LocalDate on) {
        InHand.changed(filing, LIMITS);
        jdbc.sql("UPDATE time_limit SET ended_on = ? WHERE filing_id = ? AND scope = ? AND ended_on IS NULL")
                .params(on, filing.value(), scope)
                .update();
    }

    /** On other days; what is due on another promised day may be warned of again. */
    void move(Key key, TimeLimit limit) {
        jdbc.sql(
                        """
                        UPDATE time_limit SET statutory_due = ?, provisional = ?,
                          warned = CASE WHEN promised_due = ? THEN warned END, promised_due = ?
                        WHERE filing_id = ? AND scope = ? AND ended_on IS NULL
                        """)
                .params(
                        limit.statutoryDue(),
                        limit.provisional(),
                        limit.promisedDue(),
                        limit.promisedDue(),
                        key.filing(),
                        key.scope())
                .update();
    }

    private static TimeLimit read(ResultSet row, int number) throws SQLException {
        return new TimeLimit(
                row.getString("scope"),
                row.getInt("statutory_days"),
                row.getInt("promised_days"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("statutory_due", LocalDate.class),
                row.getObject("promised_due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("ended_on", LocalDate.class));
    }
}
