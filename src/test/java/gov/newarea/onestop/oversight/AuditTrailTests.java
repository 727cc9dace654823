package gov.newarea.onestop.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.filing.ApplicantFixtures;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;

/** Every act writes a trace in its transaction; a refused act writes none. */
@RoomTest(extraIncludes = {"filing", "form", "store", "catalog"})
@Import(ApplicantFixtures.class)
class AuditTrailTests {

    @Autowired
    ApplicantFixtures applicant;

    @Autowired
    Reception reception;

    @Autowired
    AuditTrail trail;

    @Autowired
    Submission submission;

    @Test
    void namesWhoActedAndInWhichPost(Scenario scenario) {
        var filing = applicant.submitted(applicant.companyDraft(ApplicantFixtures.newTradeName()));

        scenario.stimulate(() -> accept(filing))
                .andWaitForEventOfType(FilingAccepted.class)
                .matching(event -> event.filing().equals(filing))
                .toArrive();

        assertThat(trail.of(filing))
                .extracting(Trace::act)
                .containsSubsequence("DraftBegun", "FilingSubmitted", "FilingAccepted");
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
        var draft = applicant.companyDraft(ApplicantFixtures.newTradeName());
        var before = trail.of(draft);

        assertThatThrownBy(() -> applicant.as("applicant", () -> submission.submit(draft, false, false)))
                .hasMessage("filing.not-declared");

        assertThat(trail.of(draft)).isEqualTo(before);
    }

    private void accept(FilingId filing) {
        applicant.as("service-centre.window", () -> {
            Post.Acting.take(new Post("service-centre", Role.WINDOW));
            reception.accept(filing, false);
        });
    }
}
