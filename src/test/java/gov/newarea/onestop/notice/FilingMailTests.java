package gov.newarea.onestop.notice;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static gov.newarea.onestop.form.FormFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CertificateOffice.DataShared;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.form.SampleForms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("days")
class FilingMailTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    Drafting drafting;

    @Autowired
    LetterOffice letters;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    MailLog mailLog;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void writesToTheAddressTheFilingNames() {
        var filing = begun("applicant", Channel.ONLINE, "another@example.org");

        letters.send(filing, LetterKind.RECEIPT, "service-centre", Map.of());

        assertThat(about(filing)).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("another@example.org");
            assertThat(mail.recipient()).isNotEmpty();
            assertThat(mail.kind()).isEqualTo(MailKind.carrying(LetterKind.RECEIPT));
            assertThat(mail.text()).contains("我的办件");
        });
    }

    @Test
    void writesToTheAddressOfTheAccountWhereTheFilingNamesNone() {
        var filing = begun("applicant", Channel.ONLINE, "");

        letters.send(filing, LetterKind.RECEIPT, "service-centre", Map.of());

        assertThat(about(filing)).singleElement().satisfies(mail -> assertThat(mail.recipient())
                .isNotEmpty());
    }

    @Test
    void writesToWhoeverFiledAtTheCounterWithoutAnAccount() {
        var filing = begun("service-centre.window", Channel.COUNTER, "wangwu@example.org");

        letters.send(filing, LetterKind.RECEIPT, "service-centre", Map.of());

        assertThat(about(filing)).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("wangwu@example.org");
            assertThat(mail.recipient()).isEmpty();
            assertThat(mail.language()).isEqualTo("zh");
            assertThat(mail.text()).startsWith("王五，您好").contains("查询码").doesNotContain("我的办件");
        });
    }

    @Test
    void writesToNobodyWhereThereIsNeitherAccountNorAddress() {
        var filing = begun("service-centre.window", Channel.COUNTER, "");

        letters.send(filing, LetterKind.RECEIPT, "service-centre", Map.of());

        assertThat(about(filing)).isEmpty();
    }

    @Test
    void tellsOfACertificateThatIsIssued() {
        var filing = begun("applicant", Channel.ONLINE, "another@example.org");

        var permit = certificates.issue(filing, "signboard", "松花小馆", FormData.empty(), RESTAURANT, "urban-management");

        assertThat(about(filing)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.CERTIFICATE);
            assertThat(mail.text()).contains(permit.number());
        });
    }

    @Test
    void writesTheDataOfALicenceToEachReceiverOnceAndKeepsItWithoutAnAddress() {
        var filing = begun("service-centre.window", Channel.COUNTER, "");
        certificates.reserveOrganisationCode(filing);
        var licence = certificates.issue(
                filing, "company-registration", "长春北湖光电科技有限公司", company(), COMPANY, "industry-commerce");

        transactions.executeWithoutResult(
                status -> events.publishEvent(new DataShared(filing, List.of("tax", "statistics", "social-security"))));

        assertThat(about(filing)).hasSize(3).allSatisfy(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.DATA_SHARED);
            assertThat(mail.state()).isEqualTo(Mail.State.KEPT);
            assertThat(mail.text()).contains("统一社会信用代码：" + licence.creditCode(), "注册资本：壹佰万元整");
        });
        assertThat(about(filing))
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder("organ:tax", "organ:statistics", "organ:social-security");
    }

    private FilingId begun(String username, Channel channel, String email) {
        return house.as(
                username,
                () -> drafting.begin(
                        "restaurant",
                        List.of(),
                        new Drafting.NewFiling(channel, "王五", "13900000005", email, shown(channel))));
    }

    private static @Nullable IdentityDocument shown(Channel channel) {
        return channel == Channel.COUNTER
                ? new IdentityDocument(IdentityDocument.Kind.RESIDENT_CARD, SampleForms.WANG_WU)
                : null;
    }

    private List<Mail> about(FilingId filing) {
        return mailLog.in(Mail.State.KEPT, 0, 10_000).stream()
                .filter(mail -> filing.equals(mail.filing()))
                .toList();
    }
}
