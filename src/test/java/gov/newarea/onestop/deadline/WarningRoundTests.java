package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.oversight.Trace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("days")
class WarningRoundTests {

    @Autowired
    private WarningRound round;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private LimitFixtures limits;

    @BeforeEach
    @AfterEach
    void newDay() {
        limits.change("DELETE FROM daily_round");
        limits.change("DELETE FROM time_limit");
    }

    @Test
    void warnsOnceOfAnAmberAndOnceOfARedLimit() {
        var late = limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        var near = limits.start(LimitScope.item("signboard"), 1, deadlines.today());
        var early = limits.start(LimitScope.CASE, 60, deadlines.today());
        var fresh = limits.start(LimitScope.item("fire-check"), 1, deadlines.today());
        limits.change("UPDATE time_limit SET started_on = DATE '2020-01-02' WHERE scope = 'item:signboard'");

        round.check();
        limits.change("DELETE FROM daily_round");
        round.check();

        assertThat(warnings(late)).containsExactly("RED of ");
        assertThat(warnings(near)).containsExactly("AMBER of signboard");
        assertThat(warnings(early)).isEmpty();
        assertThat(warnings(fresh)).isEmpty();
    }

    @Test
    void warnsAgainWhenAnAmberLimitTurnsRed() {
        var filing = limits.start(LimitScope.CASE, 1, deadlines.today());
        limits.change("UPDATE time_limit SET started_on = DATE '2020-01-02'");
        round.check();
        limits.change("UPDATE time_limit SET promised_due = DATE '2020-01-01'");
        limits.change("DELETE FROM daily_round");

        round.check();

        assertThat(warnings(filing)).containsExactly("AMBER of ", "RED of ");
    }

    @Test
    void doesNotWarnOfEndedLimits() {
        var filing = limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        deadlines.end(filing, LimitScope.CASE, deadlines.today());

        round.check();

        assertThat(warnings(filing)).isEmpty();
    }

    @Test
    void runsOnceADayHoweverManyNodesCheck() {
        var late = IntStream.range(0, 3)
                .mapToObj(
                        i -> limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30)))
                .toList();

        var checks = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(round::check))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(checks).join();
        var afterwards = limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        round.check();

        assertThat(late).allSatisfy(filing -> assertThat(warnings(filing)).hasSize(1));
        assertThat(warnings(afterwards)).isEmpty();
        assertThat(limits.numbers("SELECT handled FROM daily_round")).containsExactly(3);
    }

    @Test
    void isLeftToTheNodeThatRunsIt() {
        var filing = limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30));
        var other = limits.lockByAnotherNode("limit-warnings");

        round.check();
        assertThat(warnings(filing)).isEmpty();

        other.unlock();
        round.check();
        assertThat(warnings(filing)).hasSize(1);
    }

    @Test
    void handlesMoreThanOnePageOfLimits() {
        var filings = IntStream.range(0, Warnings.PAGE + 3)
                .mapToObj(
                        i -> limits.start(LimitScope.CASE, 1, deadlines.today().minusDays(30)))
                .toList();

        round.check();

        assertThat(warnings(filings.get(0))).hasSize(1);
        assertThat(limits.numbers("SELECT COUNT(*) FROM time_limit WHERE warned IS NULL"))
                .containsExactly(0);
    }

    private List<String> warnings(FilingId filing) {
        return limits.traces(filing).stream().map(WarningRoundTests::told).toList();
    }

    private static String told(Trace trace) {
        return trace.detail("light") + " of " + trace.detail("item");
    }
}
