package gov.newarea.onestop.certificate;

import static gov.newarea.onestop.certificate.CertificateFixtures.aFiling;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.form.FormData;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.test.context.support.WithUserDetails;

@RoomTest
@WithUserDetails("service-centre.window")
@Tag("days")
class RegistryTests {

    @Autowired
    private CertificateOffice office;

    @Autowired
    private LetterOffice letters;

    @Autowired
    private Verification verification;

    @Autowired
    private CodeOverrides overrides;

    @Autowired
    private FormAnswerCheck formCheck;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void issuesOnceForEachFilingItemAndKind() {
        var filing = aFiling();

        var first = office.issue(filing, "signboard", "长白山水饺", FormData.empty(), RESTAURANT, "urban-management");
        var again = office.issue(filing, "signboard", "长白山水饺", FormData.empty(), RESTAURANT, "urban-management");

        assertThat(again).isEqualTo(first);
        assertThat(office.of(filing)).containsExactly(first);
    }

    @Test
    void tellsOfACertificateThatIsIssued(Scenario scenario) {
        var filing = aFiling();

        scenario.stimulate(() ->
                        office.issue(filing, "signboard", "长白山水饺", FormData.empty(), RESTAURANT, "urban-management"))
                .andWaitForEventOfType(CertificateIssued.class)
                .matching(event -> event.filing().equals(filing))
                .toArriveAndVerify((event, issued) -> assertThat(event)
                        .isEqualTo(new CertificateIssued(filing, issued.id(), "signboard", issued.number())));
    }

    @Test
    void numbersEachKindOfLetterAnewEachYear() {
        clock.goTo(LocalDate.of(2031, 12, 31));
        var last = letters.send(aFiling(), LetterKind.ACCEPTANCE, "service-centre", Map.of("applicant", "a"));
        var other = letters.send(aFiling(), LetterKind.RECEIPT, "service-centre", Map.of("applicant", "a"));
        clock.goTo(LocalDate.of(2032, 1, 1));

        var first = letters.send(aFiling(), LetterKind.ACCEPTANCE, "service-centre", Map.of("applicant", "a"));
        var second = letters.send(aFiling(), LetterKind.ACCEPTANCE, "service-centre", Map.of("applicant", "a"));

        assertThat(last.number()).isEqualTo("长新受〔2031〕0001号");
        assertThat(other.number()).isEqualTo("长新收〔2031〕0001号");
        assertThat(first.number()).isEqualTo("长新受〔2032〕0001号");
        assertThat(second.number()).isEqualTo("长新受〔2032〕0002号");
    }

    @Test
    void verifiesACertificateByItsTokenAndByItsNumberAndLogsEachLook() {
        var issued = office.issue(aFiling(), "food-permit", "长白山水饺", FormData.empty(), RESTAURANT, "food-drug");

        var byToken = verification.byToken(issued.verifyToken(), "192.0.2.1");
        var byNumber = verification.byNumber(" " + issued.number() + " ", "192.0.2.1");

        assertThat(byToken)
                .isEqualTo(byNumber)
                .map(Verification.Finding::holder)
                .contains("长白山水饺");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM verification_log WHERE certificate = ?")
                        .param(issued.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"〔, [", "〔, (", "〔, （", "〔, 【", "〔, ' ('"})
    void findsACertificateWhateverBracketsItsNumberIsTypedWith(String printed, String typed) {
        var issued = office.issue(aFiling(), "food-permit", "长白山水饺", FormData.empty(), RESTAURANT, "food-drug");
        var closing = Map.of("[", "]", "(", ")", "（", "）", "【", "】").get(typed.strip());

        var number = "\u200B" + issued.number().replace(printed, typed).replace("〕", closing + " ");

        assertThat(verification.byNumber(number, "192.0.2.1"))
                .map(Verification.Finding::number)
                .contains(issued.number());
    }

    @Test
    void findsNothingForAnInvalidToken() {
        assertThat(verification.byToken("../../etc", "192.0.2.1")).isEmpty();
        assertThat(verification.byToken("a".repeat(26), "192.0.2.1")).isEmpty();
    }

    @Test
    void acceptsANonConformingCodeThatAnOfficerRecorded() {
        var legacy = "91350203M0001FUE2P";
        assertThat(overrides.check(legacy).valid()).isFalse();

        overrides.record(legacy, "licence seen at the counter");

        assertThat(overrides.check(legacy))
                .extracting(CreditCode.Check::valid, CreditCode.Check::reason)
                .containsExactly(true, "recorded-override");
    }

    /** Registration numbers from before 2015 have fifteen digits. */
    @Test
    void acceptsACodeOfAnotherLengthThatAnOfficerRecorded() {
        var old = "220107000123456";
        assertThat(formCheck.codeFault(old)).contains("length");

        overrides.record(old, "licence of 2009 seen at the counter");

        assertThat(overrides.check(old).valid()).isTrue();
        assertThat(formCheck.codeFault(old)).isEmpty();
        assertThatThrownBy(() -> overrides.record("1".repeat(41), "seen"))
                .hasMessage("certificate.override-not-needed");
    }

    @Test
    void recordsNoOverrideWithoutAGroundOrForACodeThatConforms() {
        assertThatThrownBy(() -> overrides.record("91350211M00013FA1N", " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("certificate.override-ground");
        assertThatThrownBy(() -> overrides.record("914403001922038216", "seen"))
                .isInstanceOf(Refusal.class)
                .hasMessage("certificate.override-not-needed");
    }
}
