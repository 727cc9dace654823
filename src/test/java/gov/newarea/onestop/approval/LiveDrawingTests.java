package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.Engine.LiveDrawing;
import gov.newarea.onestop.approval.Engine.Look;
import gov.newarea.onestop.approval.Engine.Opened;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.modeling.DrawingImage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a filing is on its drawing, and on the drawings that it calls. */
@HouseTest
class LiveDrawingTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    Engine engine;

    @Autowired
    Submission submission;

    @Test
    void marksWhatIsDoneAndWhatIsActive() {
        var drawing = look(house.accepted(house.restaurantDraft()), "");

        assertThat(drawing.done()).contains("receive-filing", "plan-phases").doesNotContain("decide-phases");
        assertThat(drawing.active()).containsExactly("decide-phases");
    }

    @Test
    void opensACalledDrawingAtItsActiveStep() {
        var drawing = look(house.submitted(house.restaurantDraft()), "receive-filing");

        assertThat(drawing.trail())
                .containsExactly(new Opened("One-stop approval", ""), new Opened("Reception", "receive-filing"));
        assertThat(drawing.active()).containsExactly("check-completeness");
    }

    @Test
    void opensACallWithinACalledDrawing() {
        var filing = house.accepted(house.restaurantDraft());

        var drawing = look(filing, "decide-phases.decide-items");

        assertThat(drawing.trail())
                .extracting(Opened::path)
                .containsExactly("", "decide-phases", "decide-phases.decide-items");
        assertThat(drawing.active()).containsExactly("review-materials");
    }

    /** Four departments are called with the same drawing; each call shows where its own department is. */
    @Test
    void tellsCallsOfTheSameDrawingApart() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");

        assertThat(look(filing, "review-registration").active()).containsExactly("correct-branch");
        assertThat(look(filing, "register-state-taxpayer").active()).containsExactly("review-materials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-step", "plan-phases", "receive-filing.no-such-step", "..", "receive-filing. '<svg>"})
    void ignoresWhatIsNoCall(String path) {
        var drawing = look(house.submitted(house.restaurantDraft()), path);

        assertThat(drawing.trail()).hasSizeLessThanOrEqualTo(2).allSatisfy(opened -> assertThat(opened.path())
                .isIn("", "receive-filing"));
    }

    @Test
    void foldsSidePathsUntilOneOfThemIsTaken() {
        var filing = house.accepted(house.restaurantDraft());
        assertThat(look(filing, "").folds()).isTrue();
        assertThat(look(filing, "").image().nodes())
                .extracting(DrawingImage.Node::id)
                .doesNotContain("withdrawal");

        house.as("applicant", () -> submission.askWithdrawal(filing, "不办了"));

        assertThat(look(filing, "").active()).contains("confirm-withdrawal");
        assertThat(look(filing, "").folds()).isFalse();
        assertThat(look(filing, "").image().nodes())
                .extracting(DrawingImage.Node::id)
                .contains("withdrawal", "confirm-withdrawal");
    }

    @Test
    void paintsAPublishedDrawingWithoutAState() {
        var drawing = engine.drawing("one-stop-approval", new Look(Locale.SIMPLIFIED_CHINESE, "receive-filing", true));

        assertThat(drawing.trail()).extracting(Opened::title).containsExactly("一件事并联审批", "收件与受理");
        assertThat(drawing.active()).isEmpty();
        assertThat(drawing.done()).isEmpty();
    }

    private LiveDrawing look(FilingId filing, String path) {
        return engine.drawing(filing, new Look(Locale.ENGLISH, path, true));
    }
}
