package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveryDrawingTests {

    @RegisterExtension
    static final DrawingFixtures delivery = DrawingFixtures.drawing("delivery");

    @Test
    void closesAtOnceWhatIsDeliveredOnline() {
        delivery.finds("prepare-delivery", Map.of("byHand", false));

        var filing = delivery.begins(Map.of());
        delivery.runsItsJob();

        delivery.assertThat(filing)
                .isEnded()
                .hasPassedInOrder("print-papers", "prepare-delivery", "close-filing", "result-delivered")
                .hasNotPassed("hand-over-result");
    }

    @Test
    void waitsForTheWindowToHandOverWhatIsDeliveredByHand() {
        delivery.finds("prepare-delivery", Map.of("byHand", true));

        var filing = delivery.begins(Map.of());
        delivery.runsItsJob();

        delivery.assertThat(filing).isWaitingAtExactly("hand-over-result").hasNotPassed("close-filing");
    }

    @Test
    void closesTheFilingOnceTheResultIsHandedOver() {
        delivery.finds("prepare-delivery", Map.of("byHand", true));
        var filing = delivery.begins(Map.of());
        delivery.runsItsJob();

        delivery.completes("hand-over-result");

        delivery.assertThat(filing).isEnded().hasPassedInOrder("hand-over-result", "close-filing", "result-delivered");
    }

    @Test
    void waitsWithTheDeliveryUntilThePressWorksAgain() {
        delivery.finds("prepare-delivery", Map.of("byHand", false));
        delivery.failsOnce("print-papers");
        var filing = delivery.begins(Map.of());

        Assertions.assertThatIllegalStateException().isThrownBy(delivery::runsItsJob);
        delivery.assertThat(filing).isWaitingAt("print-papers").hasNotPassed("prepare-delivery");
        delivery.runsItsJob();

        delivery.assertThat(filing).isEnded();
    }
}
