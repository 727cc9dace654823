package gov.newarea.onestop.notice;

import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries mail out, on every node; each mail is claimed in the database first, so that one node alone sends it, and no lock is
 * held while the server talks. What is promised:
 *
 * <ul>
 *   <li>No mail is lost. What a node claimed and did not finish is due again when the claim runs out; a node that is still
 *       talking prolongs it.
 *   <li>In order for each person of a filing: a mail waits as long as an earlier one does.
 *   <li>A mail that the server refuses for good fails at once and holds nobody up. One that goes wrong otherwise waits longer each
 *       time, and after {@value #ATTEMPTS} attempts lies among the failed for the administrator to see.
 *   <li>While the server cannot be called or refuses us, one mail is tried in each round and nothing counts against it.
 *   <li>No mail is sent twice, but for one rare case: the server has taken it, and its answer is lost, or the node is killed or cut
 *       off from the database for longer than the claim lasts, before this is written down. The second copy has the Message-ID of the first.
 * </ul>
 */
@Component
class Postman {

    static final int ATTEMPTS = 24;
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final int ARMFUL = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Envelopes envelopes;
    private final MailServer server;
    private final Clock clock;
    private final Map<String, Instant> taken = new ConcurrentHashMap<>();
    private volatile @Nullable Mail inHand;
    private volatile boolean home;

    Postman(Outbox outbox, Envelopes envelopes, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.server = server;
        this.clock = clock;
    }

    /** Sends everything that is due, in order for each filing. */
    void round() {
        writeDownTaken();
        if (!server.isThere()) {
            outbox.keepWaiting();
            return;
        }
        while (!home) {
            var due = outbox.due(clock.instant(), ARMFUL);
            if (due.isEmpty() || !carry(due)) {
                return;
            }
        }
    }

    /** Prolongs the claim on the mail the server is still talking about. */
    void holdOn() {
        var mail = inHand;
        if (mail != null) {
            outbox.hold(mail, clock.instant().plus(LEASE));
        }
    }

    /** Takes up no other mail. */
    void goHome() {
        home = true;
    }

    /** False where the rest would fare no better just now. */
    private boolean carry(List<Mail> due) {
        for (var mail : due) {
            if (!home && outbox.claim(mail, clock.instant().plus(LEASE)) && !send(mail.takenUp())) {
                return false;
            }
        }
        return true;
    }

    private boolean send(Mail mail) {
        if (mail.attempts() > ATTEMPTS) {
            givesUp(mail);
            return true;
        }
        inHand = mail;
        try {
            server.hand(envelopes.of(mail, server.blank()), () -> isTaken(mail));
            return true;
        } catch (Exception | Error failure) {
            return !taken.containsKey(mail.id()) && goesOnAfter(mail, failure);
        } finally {
            inHand = null;
        }
    }

    private void isTaken(Mail mail) {
        taken.put(mail.id(), clock.instant());
        writeDownTaken();
    }

    /** What could not be written down at once is written down before anything else is sent. */
    private void writeDownTaken() {
        taken.forEach((id, at) -> {
            outbox.sent(id, at);
            taken.remove(id);
        });
    }

    private boolean goesOnAfter(Mail mail, Throwable failure) {
        LOG.warn("Mail {} could not be sent, attempt {}", mail.id(), mail.attempts(), failure);
        if (isServers(failure)) {
            outbox.serverFailed(mail, MailServerFault.kindOf(failure), reason(failure), clock.instant());
            return false;
        }
        var state = mail.attempts() >= ATTEMPTS || isRefused(failure) ? Mail.State.FAILED : Mail.State.WAITING;
        outbox.failed(mail, state, again(mail.attempts()), reason(failure));
        return !isCutOff(failure);
    }

    /** So often taken up and never brought to an end: sending it brings the node down. */
    private void givesUp(Mail mail) {
        var error = "taken up " + ATTEMPTS + " times and never finished";
        outbox.failed(mail, Mail.State.FAILED, clock.instant(), Objects.requireNonNullElse(mail.lastError(), error));
    }

    private Instant again(int attempts) {
        return clock.instant().plus(Backoff.after(attempts, FIRST_WAIT, LONGEST_WAIT));
    }

    /** A sender that is refused is a fault of our settings; 421 closes the whole server: RFC 5321, 3.8. */
    private static boolean isServers(Throwable failure) {
        return MailServerFault.causes(failure)
                .anyMatch(cause -> cause instanceof MailServer.Unreached
                        || cause instanceof SMTPSendFailedException message
                                && (message.getCommand().startsWith("MAIL") || message.getReturnCode() == 421)
                        || cause instanceof SMTPAddressFailedException address && address.getReturnCode() == 421);
    }

    /** The address or the message itself was refused for good: trying again would change nothing. */
    private static boolean isRefused(Throwable failure) {
        return MailServerFault.causes(failure)
                .anyMatch(cause -> cause instanceof AddressException
                        || cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
                        || cause instanceof SMTPSendFailedException message && message.getReturnCode() >= 500);
    }

    /** The server fell silent or hung up in the middle; the message may have been the reason, so it counts. */
    private static boolean isCutOff(Throwable failure) {
        return failure instanceof jakarta.mail.MessagingException
                && MailServerFault.causes(failure).anyMatch(java.io.IOException.class::isInstance);
    }

    private static String reason(Throwable failure) {
        var text = MailServerFault.causes(failure)
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .distinct()
                .collect(Collectors.joining(" / "));
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
