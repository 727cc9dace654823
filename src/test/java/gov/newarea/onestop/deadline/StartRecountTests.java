package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("days")
class StartRecountTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2036, 1, 1);

    @Autowired
    private StartRecount atStart;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private LimitFixtures limits;

    /** A version before counted New Year's day of 2036, a Tuesday, as a working day. */
    @Test
    void isMadeByOneNodeAndTraced() {
        var filing = limits.start(LimitScope.CASE, 1, NEW_YEAR.minusDays(1));
        limits.change(
                "UPDATE time_limit SET statutory_due = ?, promised_due = ? WHERE filing_id = ?",
                NEW_YEAR,
                NEW_YEAR,
                filing.value());
        var other = limits.lockByAnotherNode("limit-recount");

        atStart.recount();
        assertThat(due(filing)).isEqualTo(NEW_YEAR);

        other.unlock();
        atStart.recount();
        assertThat(due(filing)).isEqualTo(NEW_YEAR.plusDays(1));
        assertThat(limits.traces(filing)).singleElement().satisfies(trace -> {
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
