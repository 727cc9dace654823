package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalPhaseDrawingTests {

    private static final Map<String, Object> SECOND_PHASE = Map.of("phase", 1);

    @RegisterExtension
    static final DrawingFixtures phase = DrawingFixtures.drawing("approval-phase");

    @BeforeEach
    void hasTwoItemsAndAllMaterials() {
        phase.finds("open-phase", Map.of("branchCount", 2, "asksMaterials", false))
                .finds("check-opinions", Map.of("reopened", false));
    }

    @Test
    void opensItsItemsAtTheSameTime() {
        phase.begins(SECOND_PHASE);

        Assertions.assertThat(phase.waiting("in-item-review"))
                .extracting(branch -> phase.fact(branch, "place"))
                .containsExactlyInAnyOrder(0, 1);
        Assertions.assertThat(phase.waiting("in-item-review"))
                .allSatisfy(branch ->
                        Assertions.assertThat(phase.fact(branch, "phase")).isEqualTo(1))
                .allSatisfy(branch -> Assertions.assertThat(phase.fact(branch, "decidesLater"))
                        .isEqualTo(false));
    }

    @Test
    void asksTheApplicantForItsOwnMaterialsFirst() {
        phase.finds("open-phase", Map.of("branchCount", 2, "asksMaterials", true));

        var running = phase.begins(SECOND_PHASE);

        phase.assertThat(running).isWaitingAtExactly("supply-phase-materials");
        Assertions.assertThat(phase.waiting("in-item-review")).isEmpty();
    }

    @Test
    void opensItsItemsOnceTheMaterialsAreThere() {
        phase.finds("open-phase", Map.of("branchCount", 2, "asksMaterials", true));
        phase.begins(SECOND_PHASE);

        phase.completes("supply-phase-materials");

        Assertions.assertThat(phase.waiting("in-item-review")).hasSize(2);
    }

    @Test
    void waitsForTheLastItem() {
        var running = phase.begins(SECOND_PHASE);

        phase.completes("in-item-review");

        phase.assertThat(running).isNotEnded().hasNotPassed("check-opinions");
    }

    @Test
    void endsWhenAllOpinionsStand() {
        var running = phase.begins(SECOND_PHASE);

        phase.completes("in-item-review");
        phase.completes("in-item-review");

        phase.assertThat(running).isEnded().hasPassedInOrder("check-opinions", "phase-decided");
    }

    @Test
    void opensItsItemsAgainWhenAnOpinionFell() {
        phase.finds("check-opinions", Map.of("reopened", true), Map.of("reopened", false));
        var running = phase.begins(SECOND_PHASE);

        phase.completes("in-item-review");
        phase.completes("in-item-review");

        phase.assertThat(running).hasPassed("check-opinions").hasNotPassed("phase-decided");
        Assertions.assertThat(phase.waiting("in-item-review")).hasSize(2);
    }

    @Test
    void reviewsAnOpinionThatFellAtOnceAndBesideTheOthers() {
        var running = phase.begins(SECOND_PHASE);
        phase.completes("in-item-review");

        phase.hears("opinion-fallen", Map.of("fallen", "signboard"));

        phase.assertThat(running).isNotEnded().hasNotPassed("check-opinions");
        Assertions.assertThat(phase.waiting("in-item-review"))
                .hasSize(2)
                .last()
                .satisfies(branch ->
                        Assertions.assertThat(phase.fact(branch, "item")).isEqualTo("signboard"))
                .satisfies(branch -> Assertions.assertThat(phase.fact(branch, "decidesLater"))
                        .isEqualTo(false));
    }

    @Test
    void endsOnlyWhenAFallenOpinionIsRenewed() {
        var running = phase.begins(SECOND_PHASE);
        phase.completes("in-item-review");
        phase.hears("opinion-fallen", Map.of("fallen", "signboard"));
        phase.completes("in-item-review");
        phase.assertThat(running).isNotEnded();

        phase.completes("in-item-review");

        phase.assertThat(running).isEnded().hasPassedInOrder("opinion-renewed", "check-opinions", "phase-decided");
    }
}
