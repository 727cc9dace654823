package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("days")
class WarningRoundTests {

    @Autowired
    private WarningRound round;

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

    @BeforeEach
    @AfterEach
    void newDay() {
        change("DELETE FROM daily_round");
        change("DELETE FROM time_limit");
    }

    @Test
    void warnsOnceOfAnAmberAndOnceOfARedLimit() {
        var late = limit(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        var near = limit(LimitScope.item("signboard"), 1, deadlines.today());
        var early = limit(LimitScope.CASE, 60, deadlines.today());
        var fresh = limit(LimitScope.item("fire-check"), 1, deadlines.today());
        change("UPDATE time_limit SET started_on = DATE '2020-01-02' WHERE scope = 'item:signboard'");

        round.check();
        change("DELETE FROM daily_round");
        round.check();

        assertThat(warnings(late)).containsExactly("RED of ");
        assertThat(warnings(near)).containsExactly("AMBER of signboard");
        assertThat(warnings(early)).isEmpty();
        assertThat(warnings(fresh)).isEmpty();
    }

    @Test
    void warnsAgainWhenAnAmberLimitTurnsRed() {
        var filing = limit(LimitScope.CASE, 1, deadlines.today());
        change("UPDATE time_limit SET started_on = DATE '2020-01-02'");
        round.check();
        change("UPDATE time_limit SET promised_due = DATE '2020-01-01'");
        change("DELETE FROM daily_round");

        round.check();

        assertThat(warnings(filing)).containsExactly("AMBER of ", "RED of ");
    }

    @Test
    void doesNotWarnOfEndedLimits() {
        var filing = limit(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        deadlines.end(filing, LimitScope.CASE, deadlines.today());

        round.check();

        assertThat(warnings(filing)).isEmpty();
    }

    @Test
    void runsOnceADayHoweverManyNodesCheck() {
        var late = IntStream.range(0, 3)
                .mapToObj(i -> limit(LimitScope.CASE, 1, deadlines.today().minusDays(30)))
                .toList();

        var checks = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(round::check))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(checks).join();
        var afterwards = limit(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        round.check();

        assertThat(late).allSatisfy(filing -> assertThat(warnings(filing)).hasSize(1));
        assertThat(warnings(afterwards)).isEmpty();
        assertThat(jdbc.sql("SELECT handled FROM daily_round")
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
    }

    @Test
    void isLeftToTheNodeThatRunsIt() {
        var filing = limit(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        var lasting = java.time.Duration.ofMinutes(1);
        var other = locks.lock(
                        new LockConfiguration(clock.instant(), "limit-warnings", lasting, java.time.Duration.ZERO))
                .orElseThrow();

        round.check();
        assertThat(warnings(filing)).isEmpty();

        other.unlock();
        round.check();
        assertThat(warnings(filing)).hasSize(1);
    }

    @Test
    void handlesMoreThanOnePageOfLimits() {
        var filings = IntStream.range(0, Warnings.PAGE + 3)
                .mapToObj(i -> limit(LimitScope.CASE, 1, deadlines.today().minusDays(30)))
                .toList();

        round.check();

        assertThat(warnings(filings.get(0))).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM time_limit WHERE warned IS NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private FilingId limit(LimitScope scope, int promised, LocalDate from) {
        var filing = new FilingId(UUID.randomUUID().toString());
        deadlines.start(filing, scope, promised, promised, from);
        return filing;
    }

    private List<String> warnings(FilingId filing) {
        return trail.of(filing).stream().map(WarningRoundTests::told).toList();
    }

    private static String told(Trace trace) {
        return trace.detail("light") + " of " + trace.detail("item");
    }

    private void change(String sql) {
        transactions.executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
