package gov.newarea.onestop.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries mail out. Whatever goes wrong stays here: the mail waits longer each time, and after twelve attempts lies among the
 * failed for the administrator to see. A node that dies while sending leaves the mail to be taken up again.
 */
@Component
class Postman {

    static final int ATTEMPTS = 12;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int ARMFUL = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Mails mails;
    private final Envelopes envelopes;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile boolean closing;

    Postman(
            Mails mails,
            Envelopes envelopes,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transactions,
            Clock clock) {
        this.mails = mails;
        this.envelopes = envelopes;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends everything that is due, in order for each filing. */
    void round() {
        var sender = server.getIfAvailable();
        if (sender == null) {
            transactions.executeWithoutResult(status -> mails.keepWaiting());
            return;
        }
        for (var due = due(); !due.isEmpty() && !closing; due = due()) {
            due.stream().takeWhile(mail -> !closing).filter(this::claimed).forEach(mail -> send(mail, sender));
        }
    }

    /** A node that stops finishes the mail in its hand and leaves the rest to the others. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        closing = true;
    }

    private List<Mail> due() {
        return transactions.execute(status -> mails.due(clock.instant(), ARMFUL));
    }

    private boolean claimed(Mail mail) {
        return Boolean.TRUE.equals(
                transactions.execute(status -> mails.claim(mail, clock.instant().plus(LEASE))));
    }

    private void send(Mail mail, JavaMailSender sender) {
        if (mail.attempts() >= ATTEMPTS) {
            transactions.executeWithoutResult(status -> givesUp(mail));
            return;
        }
        try {
            sender.send(envelopes.of(mail, sender.createMimeMessage()));
            transactions.executeWithoutResult(status -> mails.sent(mail.id(), clock.instant()));
        } catch (Exception | Error failure) {
            LOG.warn("Mail {} could not be sent, attempt {}", mail.id(), mail.attempts() + 1, failure);
            transactions.executeWithoutResult(status -> comesBack(mail, failure));
        }
    }

    private void comesBack(Mail mail, Throwable failure) {
        var attempts = mail.attempts() + 1;
        var state = attempts >= ATTEMPTS || refused(failure) ? Mail.State.FAILED : Mail.State.WAITING;
        mails.failed(mail.id(), state, again(attempts), reason(failure));
    }

    /** So often taken up and never brought to an end: sending it brings the node down. */
    private void givesUp(Mail mail) {
        mails.failed(
                mail.id(),
                Mail.State.FAILED,
                clock.instant(),
                Objects.requireNonNullElse(
                        mail.lastError(), "taken up " + mail.attempts() + " times and never finished"));
    }

    /** After 1, 2, 4, 8 … minutes. */
    private Instant again(int attempts) {
        return clock.instant().plus(Duration.ofMinutes(1L << (attempts - 1)));
    }

    /** The address or the message itself was refused for good: trying again would change nothing. */
    private static boolean refused(Throwable failure) {
        if (failure instanceof MailSendException several && several.getMessageExceptions() != null) {
            for (var each : several.getMessageExceptions()) {
                if (refused(each)) {
                    return true;
                }
            }
        }
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof jakarta.mail.internet.AddressException
                    || cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
                    || cause instanceof SMTPSendFailedException message && isRefused(message)) {
                return true;
            }
        }
        return false;
    }

    /** A sender or a login that is refused is a fault of our settings, not of the message. */
    private static boolean isRefused(SMTPSendFailedException message) {
        return message.getReturnCode() >= 500
                && message.getReturnCode() != 530
                && !message.getCommand().startsWith("MAIL");
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : cause.getCause();
    }

    private static String reason(Throwable failure) {
        var text = failure.getMessage() + " / "
                + NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
