package gov.newarea.onestop.approval.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceptionDrawingTests {

    private static final Map<String, Object> RECEIVED = Map.of("checkDueAt", "2016-05-10T00:00:00");

    @RegisterExtension
    static final DrawingFixtures reception = DrawingFixtures.drawing("reception");

    @Test
    void waitsForTheWindowToCheck() {
        var filing = reception.begins(RECEIVED);

        reception.assertThat(filing).isWaitingAtExactly("check-completeness");
    }

    @Test
    void acceptsWhatIsComplete() {
        var filing = reception.begins(RECEIVED);

        reception.completes("check-completeness", Map.of("outcome", "accept"));

        reception.assertThat(filing).isEnded().hasPassedInOrder("accept-filing", "filing-accepted");
    }

    @Test
    void asksTheApplicantOnceForWhatCanBeCorrected() {
        var filing = reception.begins(RECEIVED);

        reception.completes("check-completeness", Map.of("outcome", "notice"));

        reception.assertThat(filing).hasPassed("give-one-off-notice").isWaitingAtExactly("correct-filing");
    }

    @Test
    void checksAgainWhatWasCorrected() {
        var filing = reception.begins(RECEIVED);
        reception.completes("check-completeness", Map.of("outcome", "notice"));

        reception.completes("correct-filing");

        reception.assertThat(filing).isWaitingAtExactly("check-completeness").hasNotPassed("filing-accepted");
    }

    @Test
    void endsUnacceptedWhatIsNotOurs() {
        var filing = reception.begins(RECEIVED);

        reception.completes("check-completeness", Map.of("outcome", "refuse"));

        reception
                .assertThat(filing)
                .isEnded()
                .hasPassedInOrder("refuse-acceptance", "acceptance-refused")
                .hasNotPassed("filing-accepted");
    }

    @Test
    void takesFiveWorkingDaysOfSilenceForAcceptance() {
        var filing = reception.begins(RECEIVED);

        reception.runsItsJob();

        reception
                .assertThat(filing)
                .isEnded()
                .hasPassedInOrder("five-working-days-passed", "deem-accepted", "filing-accepted")
                .hasNotPassed("accept-filing");
    }
}
