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
 * Sends mails, on every node. A node claims each mail in the database before it sends it, so that no other node does, and holds
 * no lock while it talks to the server. Guarantees:
 *
 * <ul>
 *   <li>No mail is lost. A mail that a node claimed and did not finish is due again when the claim ends; a node that is still
 *       sending renews the claim.
 *   <li>Mails of a filing to one person are sent in order: a mail waits while an earlier one waits.
 *   <li>A mail that the server refuses permanently fails at once and delays no other. After any other failure it is tried again,
 *       after growing waits, and fails after {@value #ATTEMPTS} attempts; the administrator sees failed mails.
 *   <li>While the server cannot be reached or refuses the login, each round tries one mail and counts no attempt.
 *   <li>No mail is sent twice, with one rare exception: the server accepted it, but its answer was lost, or the node was killed or
 *       cut off from the database for longer than the claim before it recorded this. Both copies have the same Message-ID.
 * </ul>
 */
@Component
class Postman {

    static final int ATTEMPTS = 24;
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int BATCH = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Envelopes envelopes;
    private final MailServer server;
    private final Clock clock;
    private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
    private volatile @Nullable Mail current;
    private volatile boolean stopped;

    Postman(Outbox outbox, Envelopes envelopes, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.server = server;
        this.clock = clock;
    }

    /** Sends all due mails. */
    void round() {
        recordAccepted();
        if (!server.isConfigured()) {
            outbox.keepWaiting();
            return;
        }
        while (!stopped) {
            var due = outbox.due(clock.instant(), BATCH);
            if (due.isEmpty() || !sendAll(due)) {
                return;
            }
        }
    }

    /** Renews the claim on the mail that is being sent. */
    void renewLease() {
        var mail = current;
        if (mail != null) {
            outbox.renew(mail, clock.instant().plus(LEASE));
        }
    }

    /** Starts no other mail. */
    void stop() {
        stopped = true;
    }

    /** False if the other mails would fail in the same way now. */
    private boolean sendAll(List<Mail> due) {
        for (var mail : due) {
            if (!stopped && outbox.claim(mail, clock.instant().plus(LEASE)) && !send(mail.claimed())) {
                return false;
            }
        }
        return true;
    }

    private boolean send(Mail mail) {
        if (mail.attempts() > ATTEMPTS) {
            giveUp(mail);
            return true;
        }
        current = mail;
        try {
            server.send(envelopes.of(mail, server.blank()), () -> accept(mail));
            return true;
        } catch (Exception | Error failure) {
            return !accepted.containsKey(mail.id()) && continuesAfter(mail, failure);
        } finally {
            current = null;
        }
    }

    private void accept(Mail mail) {
        accepted.put(mail.id(), clock.instant());
        recordAccepted();
    }

    /** Records accepted mails that could not be recorded at once, before any other mail is sent. */
    private void recordAccepted() {
        accepted.forEach((id, at) -> {
            outbox.sent(id, at);
            accepted.remove(id);
        });
    }

    private boolean continuesAfter(Mail mail, Throwable failure) {
        LOG.warn("Mail {} could not be sent, attempt {}", mail.id(), mail.attempts(), failure);
        if (isServerFault(failure)) {
            outbox.serverFailed(mail, MailServerFault.kindOf(failure), reason(failure), clock.instant());
            return false;
        }
        var state = mail.attempts() >= ATTEMPTS || isRefused(failure) ? Mail.State.FAILED : Mail.State.WAITING;
        outbox.failed(mail, state, nextAttempt(mail.attempts()), reason(failure));
        return !isCutOff(failure);
    }

    /** A mail that was claimed so often and never finished probably crashes the node. */
    private void giveUp(Mail mail) {
        var error = "claimed " + ATTEMPTS + " times and never finished";
        outbox.failed(mail, Mail.State.FAILED, clock.instant(), Objects.requireNonNullElse(mail.lastError(), error));
    }

    private Instant nextAttempt(int attempts) {
        return clock.instant().plus(Backoff.OF_A_MAIL.after(attempts));
    }

    /** A refused sender is a fault of the settings; 421 means that the server closes: RFC 5321, 3.8. */
    private static boolean isServerFault(Throwable failure) {
        return MailServerFault.causes(failure)
                .anyMatch(cause -> cause instanceof MailServer.Unreached
                        || cause instanceof SMTPSendFailedException message
                                && (message.getCommand().startsWith("MAIL") || message.getReturnCode() == 421)
                        || cause instanceof SMTPAddressFailedException address && address.getReturnCode() == 421);
    }

    /** The server refused the address or the message permanently, so a retry would change nothing. */
    private static boolean isRefused(Throwable failure) {
        return MailServerFault.causes(failure)
                .anyMatch(cause -> cause instanceof AddressException
                        || cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
                        || cause instanceof SMTPSendFailedException message && message.getReturnCode() >= 500);
    }

    /** The connection broke while sending; the message may be the cause, so the attempt counts. */
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
