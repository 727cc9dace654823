package gov.newarea.onestop.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.filing.FilingId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.RejectException;

/** The postmen of two nodes with one database, and a real mail server that is slow, refuses mails, or is away for a time. */
@OutboxTest
class PostmenTests {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final PostOffice.Mood FRIENDLY = (step, received) -> {};

    @Autowired
    MailTrigger trigger;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailLog mailLog;

    @Autowired
    Outbox outbox;

    @Autowired
    Envelopes envelopes;

    @Autowired
    MailServer server;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Postman here;
    private Postman there;

    @BeforeEach
    void open() {
        clock.stop();
        when(trigger.hasServer()).thenReturn(true);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM mail").update();
            jdbc.sql("DELETE FROM mail_server_fault").update();
        });
        here = new Postman(outbox, envelopes, server, clock);
        there = new Postman(outbox, envelopes, server, clock);
    }

    @Test
    void deliverEachOfTwoHundredMailsOnceAndInOrder() throws Exception {
        int filings = 20;
        int each = 10;
        transactions.executeWithoutResult(status -> IntStream.range(0, filings * each)
                .forEach(n -> post(filing(n % filings), (n % filings) + "-" + (n / filings))));
        var attempts = new AtomicInteger();
        PostOffice.Mood goesAwayAfterEighty = (step, received) -> {
            if (step.equals("MAIL") && received.size() >= 80) {
                throw new RejectException(421, "4.3.2 closing for today");
            }
            if (step.equals("RCPT") && attempts.incrementAndGet() % 9 == 0) {
                throw new RejectException(451, "4.7.1 come back later");
            }
        };
        List<MimeMessage> arrived;
        try (var office = new PostOffice(OutboxTest.Line.PORT, goesAwayAfterEighty)) {
            rounds(() -> office.received.size() < 80);
            bothGoRound();
            arrived = new ArrayList<>(office.received);
        }
        assertThat(arrived).hasSizeBetween(80, 82);
        clock.forward(Duration.ofHours(1));
        bothGoRound();
        assertThat(mailLog.serverFault().orElseThrow().kind()).isEqualTo(MailServerFault.Kind.UNREACHABLE);

        try (var office = new PostOffice(OutboxTest.Line.PORT, FRIENDLY)) {
            rounds(() -> mailLog.counts().get(Mail.State.WAITING) > 0);
            arrived.addAll(office.received);
        }

        assertThat(mailLog.counts()).containsEntry(Mail.State.SENT, filings * each);
        assertThat(arrived)
                .extracting(MimeMessage::getMessageID)
                .hasSize(filings * each)
                .doesNotHaveDuplicates();
        for (int filing = 0; filing < filings; filing++) {
            var mark = "（" + filing + "-";
            assertThat(arrived.stream().map(PostmenTests::subject).filter(subject -> subject.contains(mark)))
                    .hasSize(each)
                    .isSorted();
        }
    }

    @Test
    void sendTheMailsThatAKilledNodeClaimed() {
        post(filing(1), "1");
        post(filing(1), "2");
        var mail = outbox.due(clock.instant(), 1).get(0);
        outbox.claim(mail, clock.instant().plus(Postman.LEASE));

        try (var office = new PostOffice(OutboxTest.Line.PORT, FRIENDLY)) {
            there.round();
            assertThat(office.received).isEmpty();
            clock.forward(Postman.LEASE);
            there.round();

            assertThat(office.received)
                    .extracting(PostmenTests::subject)
                    .hasSize(2)
                    .isSorted();
        }
    }

    /** The one rare case in which a message arrives twice. */
    @Test
    void repeatTheMessageIdWhenANodeIsKilledBeforeItRecordsTheSending() throws Exception {
        post(filing(1), "1");
        var cutOff = cutOffFromTheDatabase();

        try (var office = new PostOffice(OutboxTest.Line.PORT, FRIENDLY)) {
            new Postman(cutOff, envelopes, server, clock).round();
            assertThat(office.received).hasSize(1);
            clock.forward(Postman.LEASE);
            there.round();
            there.round();

            assertThat(office.received)
                    .hasSize(2)
                    .extracting(MimeMessage::getMessageID)
                    .containsOnly(office.received.get(0).getMessageID());
        }
    }

    @Test
    void recordSentMailsAsSoonAsTheDatabaseIsBack() {
        post(filing(1), "1");
        var cutOff = cutOffFromTheDatabase();
        var postman = new Postman(cutOff, envelopes, server, clock);

        try (var office = new PostOffice(OutboxTest.Line.PORT, FRIENDLY)) {
            postman.round();
            assertThatThrownBy(postman::round).isInstanceOf(DataAccessResourceFailureException.class);
            org.mockito.Mockito.doAnswer(delegatesTo(outbox)).when(cutOff).sent(any(), any());
            postman.round();
            clock.forward(Postman.LEASE);
            there.round();

            assertThat(office.received).hasSize(1);
            assertThat(mailLog.counts()).containsEntry(Mail.State.SENT, 1);
        }
    }

    @Test
    void doNotDelayActsWhenTheServerIsSlow() throws Exception {
        var talking = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        PostOffice.Mood slow = (step, received) -> {
            talking.countDown();
            await(enough);
        };
        post(filing(1), "1");
        var realTrigger = new MailTrigger(server, here);

        try (var office = new PostOffice(OutboxTest.Line.PORT, slow)) {
            realTrigger.fire();
            await(talking);
            realTrigger.fire();
            realTrigger.fire();
            post(filing(2), "2");
            var mail = mailLog.in(Mail.State.WAITING, 1, 1).get(0);
            assertThat(mailbox.open("organ:tax", mail.id())).isPresent();
            assertThat(mailLog.require(mail.id()).readAt()).isNotNull();
            clock.forward(Postman.LEASE.minus(A_MINUTE));
            realTrigger.renewLease();
            clock.forward(Postman.LEASE.minus(A_MINUTE));
            assertThat(outbox.due(clock.instant(), 10))
                    .noneMatch(due -> due.id().equals(mail.id()));
            assertThat(enough.getCount()).as("the server is still talking").isOne();

            enough.countDown();
            realTrigger.close();
            there.round();

            assertThat(office.received)
                    .extracting(PostmenTests::subject)
                    .hasSize(2)
                    .isSorted();
        } finally {
            enough.countDown();
        }
    }

    /** Runs rounds of both nodes until the condition is false; moves the clock by twelve hours, which is longer than any mail waits. */
    private void rounds(java.util.function.BooleanSupplier goOn) throws Exception {
        for (int round = 0; goOn.getAsBoolean(); round++) {
            assertThat(round).as("rounds without an end").isLessThan(100);
            bothGoRound();
            clock.forward(Duration.ofHours(12));
        }
    }

    private void bothGoRound() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var round :
                    nodes.invokeAll(List.of(Executors.callable(here::round), Executors.callable(there::round)))) {
                round.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private Outbox cutOffFromTheDatabase() {
        var cutOff = mock(Outbox.class, delegatesTo(outbox));
        doThrow(new DataAccessResourceFailureException("gone")).when(cutOff).sent(any(), any());
        return cutOff;
    }

    private void post(FilingId filing, String number) {
        var organ = new Recipient("organ:tax", "税务机关", "tax@example.org", Locale.CHINESE);
        var model = Map.<String, Object>of(
                "bundle", new Localized("企业开办", "Starting an enterprise"), "number", number, "subject", "𠮷祥");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), filing, organ, model, List.of());
    }

    private static FilingId filing(int number) {
        return new FilingId("8a4f2f06-0000-4000-8000-%012d".formatted(number));
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
