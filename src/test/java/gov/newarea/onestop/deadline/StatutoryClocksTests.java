package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingEvent.BranchDecided;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

/** Which events of a filing start and end limits. */
@HouseTest
@EnableScenarios
@Tag("days")
class StatutoryClocksTests {

    private static final LimitScope CODE = LimitScope.item("organisation-code");

    @Autowired
    SpineFixtures spine;

    @Autowired
    Deadlines deadlines;

    /** 许可法 32(4). */
    @Test
    void submittingStartsTheFiveWorkingDaysOfTheCheck(Scenario scenario) {
        var draft = spine.companyDraft(SpineFixtures.newTradeName());

        scenario.stimulate(() -> spine.submitted(draft))
                .andWaitForEventOfType(FilingSubmitted.class)
                .matching(event -> event.filing().equals(draft))
                .toArrive();

        assertThat(deadlines.of(draft)).singleElement().satisfies(check -> {
            assertThat(check.scope()).isEqualTo(LimitScope.CHECK);
            assertThat(check.statutory()).isEqualTo(5);
            assertThat(check.startedOn()).isEqualTo(deadlines.today());
            assertThat(check.open()).isTrue();
        });
    }

    /** 许可法 32(4), 42: the days of the decision are counted from acceptance, for the case and for each branch. */
    @Test
    void acceptingEndsTheCheckAndStartsTheCaseWithItsBranches(Scenario scenario) {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        scenario.stimulate(() -> spine.acceptSubmitted(filing))
                .andWaitForEventOfType(FilingAccepted.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(deadlines.of(filing, LimitScope.CHECK).orElseThrow().endedOn())
                .isEqualTo(deadlines.today());
        assertThat(deadlines.of(filing))
                .filteredOn(TimeLimit::open)
                .hasSize(5)
                .extracting(TimeLimit::scope)
                .contains(LimitScope.CASE, CODE);
    }

    @Test
    void anOpinionEndsTheLimitOfItsBranchAlone(Scenario scenario) {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));

        scenario.stimulate(() -> spine.grant(filing, "organisation-code", "quality-supervision"))
                .andWaitForEventOfType(BranchDecided.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(deadlines.of(filing))
                .filteredOn(limit -> !limit.open())
                .extracting(TimeLimit::scope)
                .containsOnly(LimitScope.CHECK, CODE);
    }
}
