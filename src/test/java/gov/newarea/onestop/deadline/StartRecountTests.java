package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.oversight.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("days")
class StartRecountTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2036, 1, 1);

    @Autowired
    private StartRecount atStart;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private LockProvider locks;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** A version before counted New Year's day of 2036, a Tuesday, as a working day. */
    @Test
    void isMadeByOneNodeAndTraced() {
        var filing = new FilingId(UUID.randomUUID().toString());
        deadlines.start(filing, LimitScope.CASE, 1, 1, NEW_YEAR.minusDays(1));
        transactions.executeWithoutResult(
                status -> jdbc.sql("UPDATE time_limit SET statutory_due = ?, promised_due = ? WHERE filing_id = ?")
                        .params(NEW_YEAR, NEW_YEAR, filing.value())
                        .update());
        var other = locks.lock(
                        new LockConfiguration(clock.instant(), "limit-recount", Duration.ofMinutes(1), Duration.ZERO))
                .orElseThrow();

        atStart.recount();
        assertThat(due(filing)).isEqualTo(NEW_YEAR);

        other.unlock();
        atStart.recount();
        assertThat(due(filing)).isEqualTo(NEW_YEAR.plusDays(1));
        assertThat(trail.of(filing)).singleElement().satisfies(trace -> {
            assertThat(trace.act()).isEqualTo("LimitMoved");
            assertThat(trace.account()).isEqualTo("system");
            assertThat(trace.detail("from")).isEqualTo("2036-01-01");
            assertThat(trace.detail("to")).isEqualTo("2036-01-02");
        });
        deadlines.endAll(filing);
    }

    private LocalDate due(FilingId filing) {
        return deadlines.of(filing, LimitScope.CASE).orElseThrow().promisedDue();
    }
}
