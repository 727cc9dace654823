package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OneStopApprovalDrawingTests {

    @RegisterExtension
    static final DrawingFixtures approval = DrawingFixtures.drawing("one-stop-approval");

    @BeforeEach
    void hasOnePhaseAndIsGranted() {
        approval.finds("plan-phases", Map.of("phaseCount", 1))
                .finds("settle-outcome", Map.of("decision", "granted"))
                .finds("check-later-materials", Map.of("laterMissing", false));
    }

    @Test
    void beginsAtReceptionWithTheDayTheCheckIsDue() {
        submitted();

        Assertions.assertThat(approval.waiting("in-reception")).singleElement().satisfies(task -> Assertions.assertThat(
                        approval.fact(task, "checkDueAt"))
                .isEqualTo("2016-05-10T00:00:00"));
    }

    @Test
    void endsWhereReceptionDoesNotAccept() {
        var filing = submitted();

        approval.completes("in-reception", Map.of("accepted", false));

        approval.assertThat(filing).isEnded().hasPassed("filing-not-accepted").hasNotPassed("plan-phases");
    }

    @Test
    void takesOnePhaseAfterAnother() {
        approval.finds("plan-phases", Map.of("phaseCount", 2));
        accepted();

        var first = approval.waiting("in-approval-phase");
        approval.completes("in-approval-phase");

        Assertions.assertThat(first).hasSize(1);
        Assertions.assertThat(approval.waiting("in-approval-phase"))
                .singleElement()
                .satisfies(task ->
                        Assertions.assertThat(approval.fact(task, "phase")).isEqualTo(1));
    }

    @Test
    void sendsTheRefusalAndEnds() {
        approval.finds("settle-outcome", Map.of("decision", "refused"));
        var filing = accepted();

        approval.completes("in-approval-phase");

        approval.assertThat(filing)
                .isEnded()
                .hasPassedInOrder("settle-outcome", "send-refusal", "filing-refused")
                .hasNotPassed("issue-certificates");
    }

    @Test
    void waitsForMaterialsThatMayComeLater() {
        approval.finds("check-later-materials", Map.of("laterMissing", true), Map.of("laterMissing", false));
        var filing = decided();

        approval.assertThat(filing).isWaitingAtExactly("supply-later-materials").hasNotPassed("issue-certificates");
        approval.completes("supply-later-materials");

        approval.assertThat(filing).hasPassed("issue-certificates").isWaitingAtExactly("deliver-result");
    }

    @Test
    void issuesInTheTransactionOfTheLastOpinion() {
        var filing = decided();

        approval.assertThat(filing).hasPassed("issue-certificates").isWaitingAtExactly("deliver-result");
    }

    @Test
    void keepsTheLastOpinionOnTheDeskWhereTheIssueFails() {
        var filing = accepted();
        approval.failsOnce("issue-certificates");

        Assertions.assertThatIllegalStateException().isThrownBy(() -> approval.completes("in-approval-phase"));
        approval.assertThat(filing).isWaitingAt("decide-phases").hasNotPassed("settle-outcome", "issue-certificates");
        approval.completes("in-approval-phase");

        approval.assertThat(filing).hasPassed("issue-certificates").isWaitingAtExactly("deliver-result");
    }

    @Test
    void endsWithTheDelivery() {
        var filing = decided();

        approval.completes("in-delivery");

        approval.assertThat(filing).isEnded().hasPassedInOrder("issue-certificates", "deliver-result", "filing-closed");
    }

    @Test
    void goesOnWhileTheWindowAnswersAWithdrawal() {
        var filing = accepted();

        approval.hears("withdrawal-asked");

        approval.assertThat(filing).isWaitingAt("confirm-withdrawal", "decide-phases");
    }

    @Test
    void goesOnWhenTheWithdrawalIsDeclined() {
        var filing = accepted();
        approval.hears("withdrawal-asked");

        approval.completes("confirm-withdrawal");

        approval.assertThat(filing)
                .hasPassed("withdrawal-answered")
                .isWaitingAt("decide-phases")
                .hasNotPassed("close-withdrawn");
    }

    @Test
    void stopsEverythingWhenTheWithdrawalIsConfirmed() {
        var filing = accepted();

        approval.hears("withdrawal-confirmed");

        approval.assertThat(filing).isEnded().hasPassedInOrder("close-withdrawn", "filing-withdrawn");
        Assertions.assertThat(approval.waiting("in-approval-phase")).isEmpty();
    }

    private static ProcessInstance submitted() {
        return approval.begins(Map.of("checkDueAt", "2016-05-10T00:00:00"));
    }

    private static ProcessInstance accepted() {
        var filing = submitted();
        approval.completes("in-reception", Map.of("accepted", true));
        return filing;
    }

    private static ProcessInstance decided() {
        var filing = accepted();
        approval.completes("in-approval-phase");
        return filing;
    }
}
