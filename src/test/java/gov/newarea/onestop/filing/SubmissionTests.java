package gov.newarea.onestop.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingEvent.WithdrawalAsked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.test.context.support.WithUserDetails;

/** The events that the applicant's submission and withdrawal publish. */
@RoomTest
@Import(ApplicantFixtures.class)
@WithUserDetails("applicant")
class SubmissionTests {

    @Autowired
    ApplicantFixtures applicant;

    @Autowired
    Reception reception;

    @Autowired
    Submission submission;

    @Autowired
    FilingRecords records;

    @Test
    void submittingPublishesAnEventWithTheNumber(Scenario scenario) {
        var draft = applicant.companyDraft(ApplicantFixtures.newTradeName());

        scenario.stimulate(() -> submission.submit(draft, true, false, Delivery.POST, "人民大街 1 号"))
                .andWaitForEventOfType(FilingSubmitted.class)
                .matching(event -> event.filing().equals(draft))
                .toArriveAndVerify((event, number) -> assertThat(event.number()).isEqualTo(number));

        assertThat(records.require(draft))
                .returns(Filing.State.CHECKING, Filing::state)
                .returns("人民大街 1 号", Filing::deliveryAddress);
        assertThat(records.branches(draft)).hasSize(4).allSatisfy(branch -> assertThat(branch.state())
                .isEqualTo(Branch.State.PLANNED));
    }

    @Test
    void aSecondPressAnswersWithTheSameNumber() {
        var draft = applicant.companyDraft(ApplicantFixtures.newTradeName());

        var number = submission.submit(draft, true, false);

        assertThat(submission.submit(draft, true, false, Delivery.COUNTER, "")).isEqualTo(number);
        assertThat(records.require(draft).delivery()).isEqualTo(Delivery.ONLINE);
    }

    @Test
    void aRefusedSubmissionChangesNothing() {
        var draft = applicant.companyDraft(ApplicantFixtures.newTradeName());
        var before = records.require(draft);

        assertThatThrownBy(() -> submission.submit(draft, false, false, Delivery.COUNTER, ""))
                .hasMessage("filing.not-declared");
        assertThatThrownBy(() -> submission.submit(draft, true, false, Delivery.POST, " "))
                .hasMessage("filing.no-address");

        assertThat(records.require(draft)).isEqualTo(before);
        assertThat(records.branches(draft)).isEmpty();
    }

    @Test
    void beforeAcceptanceAWithdrawalNeedsNobody(Scenario scenario) {
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));

        scenario.stimulate(() -> submission.askWithdrawal(filing, "不办了"))
                .andWaitForEventOfType(WithdrawalAsked.class)
                .matching(event -> event.filing().equals(filing))
                .toArriveAndVerify(event -> assertThat(event.needsOfficer()).isFalse());

        assertThat(records.require(filing).withdrawalReason()).isEqualTo("不办了");
    }

    @Test
    void afterAcceptanceAWithdrawalWaitsForAnOfficer(Scenario scenario) {
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));
        reception.accept(filing, false);

        scenario.stimulate(() -> submission.askWithdrawal(filing, ""))
                .andWaitForEventOfType(WithdrawalAsked.class)
                .matching(event -> event.filing().equals(filing))
                .toArriveAndVerify(event -> assertThat(event.needsOfficer()).isTrue());

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
    }
}
