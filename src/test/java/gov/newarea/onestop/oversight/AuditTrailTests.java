package gov.newarea.onestop.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

/** Every act writes a trace in its transaction; a refused act writes none. */
@HouseTest
@EnableScenarios
class AuditTrailTests {

    @Autowired
    SpineFixtures spine;

    @Autowired
    AuditTrail trail;

    @Autowired
    Submission submission;

    @Test
    void namesWhoActedAndInWhichPost(Scenario scenario) {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        scenario.stimulate(() -> spine.acceptSubmitted(filing))
                .andWaitForEventOfType(FilingAccepted.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(trail.of(filing))
                .extracting(Trace::act)
                .containsSubsequence("DraftBegun", "FilingSubmitted", "TaskClaimed", "FilingAccepted");
        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("FilingSubmitted"))
                .singleElement()
                .satisfies(trace -> {
                    assertThat(trace.actedAs()).isEmpty();
                    assertThat(trace.posts()).contains("applicant");
                });
        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("FilingAccepted"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.capacity()).isEqualTo("service-centre.window"));
    }

    @Test
    void keepsNoTraceOfAnActThatWasRefused() {
        var draft = spine.companyDraft(SpineFixtures.newTradeName());
        var before = trail.of(draft);

        assertThatThrownBy(() -> spine.as("applicant", () -> submission.submit(draft, false, false)))
                .hasMessage("filing.not-declared");

        assertThat(trail.of(draft)).isEqualTo(before);
    }
}
