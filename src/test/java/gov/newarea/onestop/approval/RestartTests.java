package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application loses power between the last decision and the print of the licence, and starts again with the data on disk. */
@DisabledIfSystemProperty(
        named = "spring.profiles.include",
        matches = "mysql",
        disabledReason = "cuts the power of the embedded database")
class RestartTests {

    @TempDir
    Path home;

    @Test
    void finishesOnceWhatWasUnderWay() {
        FilingId draft;
        FilingId approved;
        var before = house(false);
        try (before) {
            var spine = before.getBean(SpineFixtures.class);
            draft = spine.companyDraft(SpineFixtures.newTradeName());
            approved = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
            spine.grantBranches(approved);
            spine.approve(approved, true);
            assertThat(before.getBean(CertificateOffice.class).of(approved)).hasSize(1);
            assertThat(before.getBean(FilingRecords.class).require(approved).state())
                    .isEqualTo(Filing.State.ISSUING);
            before.getBean(JdbcClient.class).sql("SHUTDOWN IMMEDIATELY").update();
        }

        try (var after = house(true)) {
            var records = after.getBean(FilingRecords.class);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> records.require(approved).state() == Filing.State.GRANTED);
            assertThat(after.getBean(CertificateOffice.class).of(approved)).hasSize(1);
            assertThat(after.getBean(LetterOffice.class).of(approved))
                    .filteredOn(letter -> letter.kind() == LetterKind.REGISTRATION)
                    .hasSize(1);
            assertThat(records.require(draft).state()).isEqualTo(Filing.State.DRAFT);
            assertThat(records.missing(draft)).isEmpty();
        }
    }

    private ConfigurableApplicationContext house(boolean steps) {
        return new SpringApplicationBuilder(OneStopApplication.class, SpineFixtures.class)
                .web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--onestop.home=" + home, "--camunda.bpm.job-execution.enabled=" + steps);
    }
}
