package gov.newarea.onestop.filing;

import static gov.newarea.onestop.filing.FilingFixtures.DECIDER;
import static gov.newarea.onestop.filing.FilingFixtures.FRIDAY;
import static gov.newarea.onestop.filing.FilingFixtures.MONDAY;
import static gov.newarea.onestop.filing.FilingFixtures.REVIEWER;
import static gov.newarea.onestop.filing.FilingFixtures.aBranch;
import static gov.newarea.onestop.filing.FilingFixtures.inspectedBy;
import static gov.newarea.onestop.filing.FilingFixtures.notInspected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of a branch, article by article. */
class BranchTests {

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code);
    }

    private static Branch ready() {
        return aBranch().ready(notInspected(), REVIEWER, "材料齐全", MONDAY);
    }

    @Test
    void opensOnceInTheDepartmentThatActs() {
        var open = Branch.planned(FilingId.next(), "fire-check", "fire-brigade", 0, 1)
                .opened("fire-rescue");

        assertThat(open.department()).isEqualTo("fire-rescue");
        assertThat(open.state()).isEqualTo(Branch.State.REVIEWING);
        var ready = ready();
        assertThat(ready.opened("somebody-else")).isEqualTo(ready);
    }

    @Test
    void keepsWhoReviewedItAndWhen() {
        assertThat(ready().reviewerName()).isEqualTo(REVIEWER.name());
        assertThat(ready().opinion()).isEqualTo("材料齐全");
        assertThat(ready().reviewedAt()).isEqualTo(MONDAY);
    }

    /** 许可法 34(3): two officers or more inspect on site. */
    @Test
    void isReadyOnlyWithAnInspectionThatPassedAndTwoSigned() {
        var branch = aBranch();

        refuses("filing.inspection-needed", () -> branch.ready(new Site(true, null), REVIEWER, "", MONDAY));
        refuses("filing.inspection-needed", () -> branch.ready(inspectedBy(true, "r-1"), REVIEWER, "", MONDAY));
        refuses("filing.inspection-needed", () -> branch.ready(inspectedBy(false, "r-1", "r-2"), REVIEWER, "", MONDAY));
        assertThat(branch.ready(inspectedBy(true, "r-1", "r-2"), REVIEWER, "", MONDAY)
                        .state())
                .isEqualTo(Branch.State.READY);
    }

    @Test
    void isDecidedOnlyWhenReady() {
        refuses("filing.not-ready", () -> aBranch().requireDecidable(false));
        refuses(
                "filing.not-ready",
                () -> aBranch().toInspect(REVIEWER, "", MONDAY).requireDecidable(false));
        refuses(
                "filing.not-ready",
                () -> aBranch().returned(REVIEWER, "", MONDAY).requireDecidable(false));
        assertThat(ready().requireDecidable(false).state()).isEqualTo(Branch.State.READY);
    }

    @Test
    void isNotDecidedByWhoeverExaminedIt() {
        refuses("filing.own-review", () -> ready().requireDecidable(true));
    }

    /** 许可法 38(1). */
    @Test
    void isGrantedOnAnInspectionThatTwoSignedAndThatPassed() {
        refuses("filing.inspection-needed", () -> ready().granted(inspectedBy(true, "r-1"), DECIDER, "", FRIDAY));
        refuses("filing.inspection-failed", () -> ready().granted(
                        inspectedBy(false, "r-1", "r-2"), DECIDER, "", FRIDAY));

        var granted = ready().granted(inspectedBy(true, "r-1", "r-2"), DECIDER, "", FRIDAY);

        assertThat(granted.state()).isEqualTo(Branch.State.GRANTED);
        assertThat(granted.deciderName()).isEqualTo(DECIDER.name());
        assertThat(granted.decidedAt()).isEqualTo(FRIDAY);
    }

    /** 许可法 38(2): a refusal gives its reasons. */
    @Test
    void isRefusedOnlyWithReasons() {
        refuses("filing.refusal-needs-reasons", () -> ready().refused(DECIDER, " ", FRIDAY));

        var refused = ready().refused(DECIDER, "不符合条件", FRIDAY);

        assertThat(refused.state()).isEqualTo(Branch.State.REFUSED);
        assertThat(refused.reasons()).isEqualTo("不符合条件");
    }

    @Test
    void losesOpinionAndDecisionWhenItIsReopened() {
        var reopened = ready().granted(notInspected(), DECIDER, "符合", FRIDAY).reopened();

        assertThat(reopened.state()).isEqualTo(Branch.State.REVIEWING);
        assertThat(reopened.reviewedAt()).isNull();
        assertThat(reopened.decision()).isEqualTo(Branch.Decision.NONE);
        assertThat(reopened.reviewerName()).isEqualTo(REVIEWER.name());
    }

    @Test
    void lapsesUnlessItIsSettled() {
        var granted = ready().granted(notInspected(), DECIDER, "", FRIDAY);

        assertThat(ready().lapsed().state()).isEqualTo(Branch.State.LAPSED);
        assertThat(granted.lapsed()).isEqualTo(granted);
    }
}
