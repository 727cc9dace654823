package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.filing.ApplicantFixtures;
import gov.newarea.onestop.filing.BranchActs;
import gov.newarea.onestop.filing.FilingEvent.BranchDecided;
import gov.newarea.onestop.filing.FilingEvent.BranchOpened;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;

/** Which events of a filing start and end limits. */
@RoomTest
@Import(ApplicantFixtures.class)
@Tag("days")
class StatutoryClocksTests {

    private static final LimitScope CODE = LimitScope.item("organisation-code");

    @Autowired
    ApplicantFixtures applicant;

    @Autowired
    Reception reception;

    @Autowired
    BranchActs branches;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    /** 许可法 32(4). */
    @Test
    void submittingStartsTheFiveWorkingDaysOfTheCheck(Scenario scenario) {
        var draft = applicant.companyDraft(ApplicantFixtures.newTradeName());

        scenario.stimulate(() -> applicant.submitted(draft))
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

    /** 许可法 32(4), 42: the days of the decision are counted from acceptance. */
    @Test
    void acceptingEndsTheCheckAndStartsTheCase(Scenario scenario) {
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));

        scenario.stimulate(() -> accept(filing))
                .andWaitForEventOfType(FilingAccepted.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(deadlines.of(filing, LimitScope.CHECK).orElseThrow().endedOn())
                .isEqualTo(deadlines.today());
        assertThat(deadlines.of(filing))
                .filteredOn(TimeLimit::open)
                .singleElement()
                .satisfies(limit -> assertThat(limit.scope()).isEqualTo(LimitScope.CASE));
    }

    /** 许可法 42: a branch opened later than acceptance counts from acceptance all the same. */
    @Test
    void aBranchOfTheFirstPhaseCountsFromAcceptance(Scenario scenario) {
        clock.goTo(TestClock.TODAY);
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));
        accept(filing);
        clock.goTo(TestClock.TODAY.plusDays(1));

        scenario.stimulate(() -> open(filing))
                .andWaitForEventOfType(BranchOpened.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(deadlines.of(filing, CODE).orElseThrow().startedOn()).isEqualTo(TestClock.TODAY);
    }

    @Test
    void anOpinionEndsTheLimitOfItsBranchAlone(Scenario scenario) {
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));
        accept(filing);
        open(filing);
        review(filing);

        scenario.stimulate(() -> decide(filing))
                .andWaitForEventOfType(BranchDecided.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(deadlines.of(filing))
                .filteredOn(limit -> !limit.open())
                .extracting(TimeLimit::scope)
                .containsOnly(LimitScope.CHECK, CODE);
    }

    private void accept(FilingId filing) {
        applicant.as("service-centre.window", () -> reception.accept(filing, false));
    }

    private void open(FilingId filing) {
        branches.open(filing, CODE.item(), "quality-supervision");
    }

    private void review(FilingId filing) {
        applicant.as("quality-supervision.reviewer", () -> branches.review(filing, CODE.item(), false, "材料齐全"));
    }

    private void decide(FilingId filing) {
        applicant.as("quality-supervision.decider", () -> branches.decide(filing, CODE.item(), true, ""));
    }
}
