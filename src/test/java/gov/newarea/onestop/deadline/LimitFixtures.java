package gov.newarea.onestop.deadline;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits of filings that exist in no other table, and what happens around the rounds that look at them. */
public class LimitFixtures {

    private final Deadlines deadlines;
    private final AuditTrail trail;
    private final LockProvider locks;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LimitFixtures(
            Deadlines deadlines,
            AuditTrail trail,
            LockProvider locks,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.deadlines = deadlines;
        this.trail = trail;
        this.locks = locks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Starts a limit of a new filing. */
    FilingId start(LimitScope scope, int days, LocalDate from) {
        var filing = new FilingId(UUID.randomUUID().toString());
        deadlines.start(filing, scope, days, days, from);
        return filing;
    }

    /** Takes the lock of a round, as another node does that runs it. */
    SimpleLock lockByAnotherNode(String round) {
        return locks.lock(new LockConfiguration(clock.instant(), round, Duration.ofMinutes(1), Duration.ZERO))
                .orElseThrow();
    }

    /** Changes rows, as an earlier version or another day left them. */
    void change(String sql, Object... values) {
        transactions.executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }

    List<Integer> numbers(String sql) {
        return jdbc.sql(sql).query(Integer.class).list();
    }

    List<Trace> traces(FilingId filing) {
        return trail.of(filing);
    }
}
