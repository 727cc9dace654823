package gov.newarea.onestop.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.certificate.Letter;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.NewPassword;
import gov.newarea.onestop.identity.Profile;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OutboxTest
class OutboxTests {

    static final FilingId FILING = new FilingId("8a4f2f06-0000-4000-8000-000000000001");
    static final Map<String, Object> MODEL = Map.of(
            "bundle", new Localized("企业开办", "Starting an enterprise"),
            "number", "2026-000123",
            "subject", "长春𠮷祥餐饮有限公司",
            "document", "受字〔2026〕1号");

    @Autowired
    MailTrigger trigger;

    @Autowired
    LetterOffice letters;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailLog mailLog;

    @Autowired
    Postman postman;

    @Autowired
    AccountOffice accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    GreenMail server;

    @BeforeEach
    void open() {
        clock.stop();
        when(trigger.hasServer()).thenReturn(true);
        when(letters.pdf(any())).thenReturn("%PDF-1.7".getBytes());
        when(letters.require(any())).thenReturn(letter());
        transactions.executeWithoutResult(status -> jdbc.sql("DELETE FROM mail").update());
        transactions.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM mail_server_fault").update());
        startServer();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void arrivesWithSubjectAndLetter() throws Exception {
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.ACCEPTANCE), FILING, reader.id(), MODEL, List.of("l1"));

        postman.round();

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("申请已受理：企业开办（2026-000123）");
        assertThat(mail.getAllRecipients()[0]).hasToString(reader.username() + "@example.org");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@onestop.example.org");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(text(mail)).contains("长春𠮷祥餐饮有限公司").contains("您好");
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("受理通知书 受字〔2026〕1号.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(mailLog.counts()).containsEntry(Mail.State.SENT, 1);
    }

    @Test
    void speaksTheRecipientsLanguage() throws Exception {
        mailbox.post(
                MailKind.carrying(LetterKind.ACCEPTANCE), FILING, someone("en").id(), MODEL, List.of());

        postman.round();

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Your application is accepted: Starting an enterprise (2026-000123)");
        assertThat(mail.getContent().toString()).startsWith("Dear ");
    }

    @Test
    void hasAMessageIdOfItsOwnThatNeverChanges() throws Exception {
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());

        postman.round();

        var id = mailbox.messagesOf(reader.id(), 0, 10).get(0).id();
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id + "@onestop.example.org>");
    }

    @Test
    void cannotBeMadeToCarryAnotherHeader() throws Exception {
        var evil = Map.<String, Object>of(
                "bundle", "企业开办\r\nBcc: someone@example.org", "number", "1", "subject", "", "document", "");
        mailbox.post(
                MailKind.carrying(LetterKind.RECEIPT), FILING, someone("zh").id(), evil, List.of());

        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        assertThat(server.getReceivedMessages()[0].getSubject())
                .doesNotContain("\n")
                .doesNotContain("\r");
    }

    @Test
    void arrivesWhenTheServerIsBackWithoutCountingAttempts() {
        server.stop();
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
        postman.round();
        assertThat(rest()).isEqualTo(Duration.ofMinutes(1));
        clock.forward(Duration.ofMinutes(1));
        postman.round();
        assertThat(rest()).isEqualTo(Duration.ofMinutes(2));
        assertThat(only(reader).attempts()).isZero();

        startServer();
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.forward(Duration.ofMinutes(2));
        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(only(reader).state()).isEqualTo(Mail.State.SENT);
        assertThat(mailLog.serverFault()).isEmpty();
    }

    @Test
    void waitsForAServerThatIsAwayForDays() {
        server.stop();
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
        for (int i = 0; i < 2 * Postman.ATTEMPTS; i++) {
            postman.round();
            clock.forward(Duration.ofHours(5));
        }
        assertThat(only(reader).state()).isEqualTo(Mail.State.WAITING);
        assertThat(only(reader).lastError()).contains("127.0.0.1");

        startServer();
        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void failsAfterAllAttemptsAndCanBeSentAgain() throws Exception {
        var reader = someone("zh");
        when(letters.pdf(any())).thenThrow(new IllegalStateException("paper jam"));
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of("l1"));
        postman.round();
        assertThat(waiting(reader)).isEqualTo(Duration.ofMinutes(1));
        clock.forward(Duration.ofMinutes(1));
        postman.round();
        assertThat(waiting(reader)).isEqualTo(Duration.ofMinutes(2));
        for (int i = 2; i < Postman.ATTEMPTS; i++) {
            clock.forward(Duration.ofHours(4));
            postman.round();
        }
        assertThat(only(reader).state()).isEqualTo(Mail.State.FAILED);
        assertThat(only(reader).lastError()).contains("paper jam");

        reset(letters);
        when(letters.pdf(any())).thenReturn("%PDF-1.7".getBytes());
        when(letters.require(any())).thenReturn(letter());
        mailLog.retry(only(reader).id());
        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsTheOrderOfAFiling() throws Exception {
        var reader = someone("zh");
        when(letters.pdf(any()))
                .thenThrow(new IllegalStateException("paper jam"))
                .thenReturn("%PDF-1.7".getBytes());
        mailbox.post(MailKind.carrying(LetterKind.ACCEPTANCE), FILING, reader.id(), MODEL, List.of("l1"));
        mailbox.post(MailKind.carrying(LetterKind.GRANT), FILING, reader.id(), MODEL, List.of());
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.forward(Duration.ofMinutes(1));
        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("申请已受理");
    }

    @Test
    void givesUpAtOnceOnAnInvalidAddress() {
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
        transactions.executeWithoutResult(status ->
                jdbc.sql("UPDATE mail SET address = 'no one@@nowhere'").update());

        postman.round();

        assertThat(only(reader).state()).isEqualTo(Mail.State.FAILED);
        assertThat(mailLog.in(Mail.State.FAILED, 0, 10)).hasSize(1);
    }

    @Test
    void givesUpAtOnceOnARecipientTheServerRefuses() throws Exception {
        server.stop();
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());

        try (var refusing = new RefusingServer(OutboxTest.Line.PORT, "RCPT", "550 5.1.1 no such user")) {
            postman.round();
        }

        assertThat(only(reader).state()).isEqualTo(Mail.State.FAILED);
        assertThat(only(reader).lastError()).contains("550");
    }

    @Test
    void givesUpAtOnceOnAMessageTheServerRefusesSoThatTheNextOneIsSent() throws Exception {
        server.stop();
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
        mailbox.post(MailKind.carrying(LetterKind.ACCEPTANCE), FILING, reader.id(), MODEL, List.of());

        try (var refusing = new RefusingServer(OutboxTest.Line.PORT, ".", "554 5.6.0 content rejected")) {
            postman.round();
        }
        startServer();
        clock.forward(Duration.ofMinutes(10));
        postman.round();

        assertThat(mailLog.in(Mail.State.FAILED, 0, 10)).singleElement().satisfies(mail -> assertThat(mail.lastError())
                .contains("554"));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerRefusesTheSender() throws Exception {
        server.stop();
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());

        try (var refusing = new RefusingServer(OutboxTest.Line.PORT, "MAIL", "550 5.7.1 relaying denied")) {
            postman.round();
        }

        assertThat(only(reader).state()).isEqualTo(Mail.State.WAITING);
        assertThat(only(reader).attempts()).isZero();
        assertThat(mailLog.serverFault().orElseThrow().kind()).isEqualTo(MailServerFault.Kind.SENDER_REFUSED);
    }

    @Test
    void countsAnErrorAsAnAttempt() {
        when(letters.pdf(any())).thenThrow(new StackOverflowError("deep"));
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.ACCEPTANCE), FILING, reader.id(), MODEL, List.of("l1"));

        postman.round();

        assertThat(only(reader).attempts()).isEqualTo(1);
        assertThat(only(reader).state()).isEqualTo(Mail.State.WAITING);
        assertThat(only(reader).lastError()).contains("deep");
    }

    /** A node that dies while it sends has only counted its attempt. */
    @Test
    void failsWhenItWasClaimedTooOftenAndNeverFinished() {
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
        transactions.executeWithoutResult(status ->
                jdbc.sql("UPDATE mail SET attempts = " + Postman.ATTEMPTS).update());

        postman.round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(only(reader).state()).isEqualTo(Mail.State.FAILED);
        assertThat(only(reader).lastError()).contains("24");
    }

    @Test
    void keepsMessagesWithoutAServerForTheirReader() {
        when(trigger.hasServer()).thenReturn(false);
        var reader = someone("zh");

        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());

        assertThat(only(reader).state()).isEqualTo(Mail.State.KEPT);
        assertThat(mailbox.unread(reader.id())).isEqualTo(1);
        assertThat(mailbox.open(reader.id(), only(reader).id())).isPresent();
        assertThat(mailbox.unread(reader.id())).isZero();
        assertThatThrownBy(() -> mailLog.retry(only(reader).id())).isInstanceOf(Refusal.class);
    }

    @Test
    void showsNobodyTheMessagesOfOthers() {
        var reader = someone("zh");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());

        assertThat(mailbox.open(someone("zh").id(), only(reader).id())).isEmpty();
        assertThat(mailbox.unread(reader.id())).isEqualTo(1);
    }

    @Test
    void isRolledBackWithItsTransaction() {
        var reader = someone("zh");

        transactions.executeWithoutResult(status -> {
            mailbox.post(MailKind.carrying(LetterKind.RECEIPT), FILING, reader.id(), MODEL, List.of());
            status.setRollbackOnly();
        });

        assertThat(mailbox.messagesOf(reader.id(), 0, 10)).isEmpty();
    }

    private static Letter letter() {
        return new Letter(
                "l1", FILING, LetterKind.ACCEPTANCE, "受字〔2026〕1号", "service-centre", Map.of(), LocalDate.EPOCH);
    }

    private Duration rest() {
        return Duration.between(
                clock.instant(), mailLog.serverFault().orElseThrow().nextTryAt());
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(OutboxTest.Line.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private Actor someone(String language) {
        var name = "u" + UUID.randomUUID().toString().substring(0, 12);
        var profile = new Profile("𠮷七", name + "@example.org", "13900001234", language);
        return accounts.open(new AccountOffice.Registration(name, new NewPassword("long enough 1"), profile, true));
    }

    private Mail only(Actor reader) {
        var mails = mailbox.messagesOf(reader.id(), 0, 10);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private Duration waiting(Actor reader) {
        return Duration.between(clock.instant(), only(reader).nextAttemptAt());
    }

    private static String text(MimeMessage mail) throws Exception {
        return MimeUtility.decodeText(GreenMailUtil.getBody(mail)).isEmpty()
                ? ""
                : ((MimeMultipart) ((MimeMultipart) mail.getContent())
                                .getBodyPart(0)
                                .getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString();
    }
}
