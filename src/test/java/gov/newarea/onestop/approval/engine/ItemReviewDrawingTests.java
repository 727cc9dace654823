package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ItemReviewDrawingTests {

    @RegisterExtension
    static final DrawingFixtures branch = DrawingFixtures.drawing("item-review");

    @BeforeEach
    void hasNoOpinionYetAndNothingToWaitFor() {
        branch.finds("open-branch", Map.of("stands", false))
                .finds("check-predecessor", Map.of("predecessor", "granted"));
    }

    @Test
    void reviewsFirst() {
        var item = opened();

        branch.assertThat(item).isWaitingAtExactly("review-materials");
    }

    @Test
    void endsAtOnceWhereAnOpinionStands() {
        branch.finds("open-branch", Map.of("stands", true));

        var item = opened();

        branch.assertThat(item).isEnded().hasPassed("opinion-stood").hasNotPassed("review-materials");
    }

    @Test
    void goesToTheDeciderWhenReady() {
        var item = opened();

        branch.completes("review-materials", Map.of("outcome", "ready"));

        branch.assertThat(item).isWaitingAtExactly("decide-item").hasNotPassed("inspect-site");
    }

    @Test
    void returnsToTheApplicantAndIsReviewedAgain() {
        var item = opened();
        branch.completes("review-materials", Map.of("outcome", "return"));

        branch.completes("correct-branch");

        branch.assertThat(item).hasPassed("correct-branch").isWaitingAtExactly("review-materials");
    }

    @Test
    void isInspectedBeforeItIsDecided() {
        var item = opened();
        branch.completes("review-materials", Map.of("outcome", "inspect"));

        branch.completes("inspect-site");

        branch.assertThat(item)
                .hasPassedInOrder("review-materials", "inspect-site")
                .isWaitingAtExactly("decide-item");
    }

    @Test
    void endsReviewedWhereTheMergerDecidesLater() {
        var item = branch.begins(Map.of("decidesLater", true));

        branch.completes("review-materials", Map.of("outcome", "ready"));

        branch.assertThat(item).isEnded().hasPassed("branch-reviewed").hasNotPassed("check-predecessor", "decide-item");
    }

    @Test
    void waitsForItsPredecessor() {
        branch.finds("check-predecessor", Map.of("predecessor", "open"));

        var item = ready();

        branch.assertThat(item).isWaitingAtExactly("which-comes-first");
    }

    @Test
    void isDecidedOnceItsPredecessorIsGranted() {
        branch.finds("check-predecessor", Map.of("predecessor", "open"), Map.of("predecessor", "granted"));
        var item = ready();

        branch.hears("predecessor-decided");

        branch.assertThat(item).isWaitingAtExactly("decide-item");
    }

    @Test
    void lapsesWithARefusedPredecessor() {
        branch.finds("check-predecessor", Map.of("predecessor", "open"), Map.of("predecessor", "refused"));
        var item = ready();

        branch.hears("predecessor-decided");

        branch.assertThat(item).isEnded().hasPassed("branch-lapsed").hasNotPassed("decide-item");
    }

    @Test
    void goesBackToTheReviewerWhenItsMaterialChangesWhileItWaits() {
        branch.finds("check-predecessor", Map.of("predecessor", "open"));
        var item = ready();

        branch.hears("material-changed");

        branch.assertThat(item).hasPassed("awaited-material-changed").isWaitingAtExactly("review-materials");
    }

    @Test
    void isPostponedWhereItsPredecessorsResultFell() {
        branch.finds("check-predecessor", Map.of("predecessor", "fallen"));

        var item = ready();

        branch.assertThat(item).isEnded().hasPassed("branch-postponed").hasNotPassed("decide-item");
    }

    @Test
    void goesBackToTheReviewerWhenItsMaterialChangesDuringTheInspection() {
        var item = opened();
        branch.completes("review-materials", Map.of("outcome", "inspect"));

        branch.hears("material-changed");

        branch.assertThat(item).hasPassed("inspected-material-changed").isWaitingAtExactly("review-materials");
    }

    @Test
    void endsGranted() {
        var item = ready();

        branch.completes("decide-item", Map.of("outcome", "grant"));

        branch.assertThat(item).isEnded().hasPassed("branch-decided");
    }

    @Test
    void endsRefused() {
        var item = ready();

        branch.completes("decide-item", Map.of("outcome", "refuse"));

        branch.assertThat(item).isEnded().hasPassed("branch-decided");
    }

    @Test
    void goesBackToTheReviewerWhenTheDeciderSaysSo() {
        var item = ready();

        branch.completes("decide-item", Map.of("outcome", "review"));

        branch.assertThat(item).isWaitingAtExactly("review-materials").hasNotPassed("branch-decided");
    }

    @Test
    void goesBackToTheReviewerWhenItsMaterialChanges() {
        var item = ready();

        branch.hears("material-changed");

        branch.assertThat(item).hasPassed("material-changed").isWaitingAtExactly("review-materials");
    }

    private static ProcessInstance opened() {
        return branch.begins(Map.of("decidesLater", false));
    }

    private static ProcessInstance ready() {
        var item = opened();
        branch.completes("review-materials", Map.of("outcome", "ready"));
        return item;
    }
}
