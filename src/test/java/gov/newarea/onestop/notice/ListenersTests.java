package gov.newarea.onestop.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.certificate.CertificateIssued;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterSent;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@ActiveProfiles("test")
@Transactional
class ListenersTests {

    static final FilingId FILING = new FilingId("8a4f2f06-0000-4000-8000-000000000003");

    @MockitoBean
    Addressee.Lookup addressees;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Mailbox mailbox;

    @Autowired
    People people;

    String applicant = "";

    @BeforeEach
    void someoneFiled() {
        applicant = people.holding(Role.APPLICANT, "").get(0).id();
        var addressee = new Addressee(
                new Recipient(applicant, "张三", "", Locale.CHINESE),
                "2026-000888",
                new Localized("企业开办", "Starting an enterprise"),
                "长春𠮷祥餐饮有限公司");
        when(addressees.of(any())).thenReturn(Optional.of(addressee));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void writesOneMailForEachLetter(LetterKind kind) {
        events.publishEvent(new LetterSent(FILING, "letter-1", kind, "字〔2026〕1号", Map.of()));

        var mail = mailbox.messagesOf(applicant, 0, 10).get(0);
        assertThat(mail.kind().name()).isEqualTo(kind.stored());
        assertThat(mail.letters()).containsExactly("letter-1");
        assertThat(mail.subject()).contains("企业开办", "2026-000888").doesNotContain("{");
        assertThat(mail.text()).contains("长春𠮷祥餐饮有限公司").doesNotContain("{");
    }

    @Test
    void namesTheDaysThatTheLetterNames() {
        events.publishEvent(new LetterSent(
                FILING,
                "letter-1",
                LetterKind.ACCEPTANCE,
                "1",
                Map.of("dueOn", "2027-01-19", "expectedOn", "2027-01-05")));

        assertThat(mailbox.messagesOf(applicant, 0, 10).get(0).text())
                .contains("\n\n预计办结日：2027年1月5日\n法定办结期限：2027年1月19日\n\n");
    }

    @Test
    void tellsOfACertificate() {
        events.publishEvent(new CertificateIssued(FILING, "certificate-1", "business-licence", "220100000001"));

        assertThat(mailbox.messagesOf(applicant, 0, 10).get(0).text()).contains("220100000001");
    }

    @Test
    void staysSilentWhereNobodyHasAnAccount() {
        when(addressees.of(any())).thenReturn(Optional.empty());

        events.publishEvent(new LetterSent(FILING, "letter-1", LetterKind.RECEIPT, "1", Map.of()));

        assertThat(mailbox.messagesOf(applicant, 0, 10)).isEmpty();
    }
}
