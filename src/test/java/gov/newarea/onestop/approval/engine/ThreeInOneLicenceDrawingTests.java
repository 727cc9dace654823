package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreeInOneLicenceDrawingTests {

    @RegisterExtension
    static final DrawingFixtures licence = DrawingFixtures.drawing("three-in-one-licence");

    @BeforeEach
    void isAgreedToByAll() {
        licence.finds("check-branches", Map.of("decision", "granted"))
                .finds("check-later-materials", Map.of("laterMissing", false));
    }

    @Test
    void endsWhereReceptionDoesNotAccept() {
        var filing = submitted();

        licence.completes("in-reception", Map.of("accepted", false));

        licence.assertThat(filing).isEnded().hasPassed("filing-not-accepted").hasNotPassed("review-registration");
    }

    @Test
    void asksFourDepartmentsAtTheSameTime() {
        accepted();

        Assertions.assertThat(licence.waiting("in-item-review"))
                .extracting(branch -> licence.fact(branch, "item"), branch -> licence.fact(branch, "decidesLater"))
                .containsExactlyInAnyOrder(
                        Assertions.tuple("company-registration", true),
                        Assertions.tuple("organisation-code", false),
                        Assertions.tuple("state-tax-registration", false),
                        Assertions.tuple("local-tax-registration", false));
    }

    @Test
    void decidesOnlyWhenAllFourHaveAnswered() {
        var filing = accepted();

        licence.completes("in-item-review");
        licence.completes("in-item-review");
        licence.completes("in-item-review");

        licence.assertThat(filing).isNotEnded().hasNotPassed("check-branches");
    }

    @Test
    void asksForApprovalWhenAllAgree() {
        var filing = reviewed();

        licence.assertThat(filing)
                .hasPassed("reserve-organisation-code", "check-branches")
                .isWaitingAtExactly("approve-registration");
    }

    @Test
    void releasesTheCodeAndRefusesWhenOneDepartmentRefuses() {
        licence.finds("check-branches", Map.of("decision", "refused"));

        var filing = reviewed();

        licence.assertThat(filing)
                .isEnded()
                .hasPassedInOrder("release-code", "send-refusal", "filing-refused")
                .hasNotPassed("approve-registration");
    }

    @Test
    void asksTheDepartmentsAgainWhenAnOpinionFell() {
        licence.finds("check-branches", Map.of("decision", "reopened"));

        var filing = reviewed();

        licence.assertThat(filing).hasPassed("check-branches").hasNotPassed("approve-registration");
        Assertions.assertThat(licence.waiting("in-item-review")).hasSize(4);
    }

    @Test
    void reviewsAnOpinionThatFellAtOnceAndBesideTheOthers() {
        var filing = accepted();
        licence.completes("in-item-review");

        licence.hears("opinion-fallen", Map.of("fallen", "company-registration"));
        licence.hears("opinion-fallen", Map.of("fallen", "state-tax-registration"));

        licence.assertThat(filing).hasPassed("opinion-fallen").hasNotPassed("check-branches");
        Assertions.assertThat(licence.waiting("in-item-review"))
                .hasSize(5)
                .extracting(branch -> licence.fact(branch, "item"), branch -> licence.fact(branch, "decidesLater"))
                .endsWith(
                        Assertions.tuple("company-registration", true),
                        Assertions.tuple("state-tax-registration", false));
    }

    @Test
    void gathersTheBranchesOnlyWhenAFallenOpinionIsRenewed() {
        var filing = accepted();
        licence.completes("in-item-review");
        licence.hears("opinion-fallen", Map.of("fallen", "company-registration"));
        licence.completes("in-item-review");
        licence.completes("in-item-review");
        licence.completes("in-item-review");
        licence.assertThat(filing).hasNotPassed("check-branches");

        licence.completes("in-item-review");

        licence.assertThat(filing)
                .hasPassedInOrder("opinion-fallen", "opinion-renewed", "check-branches")
                .isWaitingAtExactly("approve-registration");
    }

    @Test
    void releasesTheCodeAndRefusesWhenTheDeciderRefuses() {
        var filing = reviewed();

        licence.completes("approve-registration", Map.of("outcome", "refuse"));

        licence.assertThat(filing)
                .isEnded()
                .hasPassedInOrder("approve-registration", "release-code", "send-refusal", "filing-refused");
    }

    @Test
    void asksTheDepartmentsAgainWhenTheDeciderSaysSo() {
        var filing = reviewed();

        licence.completes("approve-registration", Map.of("outcome", "review"));

        licence.assertThat(filing).hasNotPassed("release-code", "assign-credit-code");
        Assertions.assertThat(licence.waiting("in-item-review")).hasSize(4);
    }

    @Test
    void waitsForMaterialsThatMayComeLater() {
        licence.finds("check-later-materials", Map.of("laterMissing", true), Map.of("laterMissing", false));
        var filing = approved();

        licence.assertThat(filing).isWaitingAtExactly("supply-later-materials");
        licence.assertThat(filing).hasNotPassed("assign-credit-code", "print-licence");
        licence.completes("supply-later-materials");

        licence.assertThat(filing)
                .hasPassedInOrder("assign-credit-code", "print-licence")
                .isWaitingAtExactly("deliver-result");
    }

    @Test
    void issuesSharesDeliversAndEnds() {
        var filing = approved();

        licence.completes("in-delivery");

        licence.assertThat(filing)
                .isEnded()
                .hasPassedInOrder(
                        "assign-credit-code", "print-licence", "share-data", "deliver-result", "filing-closed");
    }

    @Test
    void keepsTheDecisionOnTheDeskWhereTheLicenceCannotBeIssued() {
        var filing = reviewed();
        licence.failsOnce("print-licence");

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> licence.completes("approve-registration", Map.of("outcome", "grant")));

        licence.assertThat(filing)
                .isWaitingAtExactly("approve-registration")
                .hasNotPassed("assign-credit-code", "print-licence");
    }

    @Test
    void goesOnWhenAWithdrawalIsDeclined() {
        var filing = reviewed();
        licence.hears("withdrawal-asked");

        licence.completes("confirm-withdrawal");

        licence.assertThat(filing).hasPassed("withdrawal-answered").isWaitingAtExactly("approve-registration");
    }

    @Test
    void stopsEveryDepartmentWhenTheWithdrawalIsConfirmed() {
        var filing = accepted();

        licence.hears("withdrawal-confirmed");

        licence.assertThat(filing).isEnded().hasPassedInOrder("close-withdrawn", "filing-withdrawn");
        Assertions.assertThat(licence.waiting("in-item-review")).isEmpty();
    }

    private static ProcessInstance submitted() {
        return licence.begins(Map.of("checkDueAt", "2016-05-10T00:00:00"));
    }

    private static ProcessInstance accepted() {
        var filing = submitted();
        licence.completes("in-reception", Map.of("accepted", true));
        return filing;
    }

    private static ProcessInstance reviewed() {
        var filing = accepted();
        for (int department = 0; department < 4; department++) {
            licence.completes("in-item-review");
        }
        return filing;
    }

    private static ProcessInstance approved() {
        var filing = reviewed();
        licence.completes("approve-registration", Map.of("outcome", "grant"));
        return filing;
    }
}
