package gov.newarea.onestop.notice;

import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * A fault of the mail server, or of the settings for it, that stops all mail. All nodes share one fault and one next attempt,
 * and the wait before it grows.
 *
 * @param kind selects the advice {@code notice.fault.*} for the administrator
 * @param words the message of the server or the network
 */
record MailServerFault(Kind kind, String words, int failures, Instant since, Instant nextTryAt) {

    /** Kinds of faults that an administrator repairs in different ways. */
    public enum Kind {
        UNREACHABLE,
        SILENT,
        NO_STARTTLS,
        UNTRUSTED,
        LOGIN_REFUSED,
        SENDER_REFUSED,
        OTHER;

        /** The part of the message key that names this kind. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Sign(Kind kind, Predicate<Throwable> seen) {}

    /** Checked in this order: a handshake that timed out is a silent server, one that failed an untrusted one. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(Kind.LOGIN_REFUSED, jakarta.mail.AuthenticationFailedException.class::isInstance),
            new Sign(Kind.SENDER_REFUSED, MailServerFault::isRefusedSender),
            new Sign(Kind.SILENT, SocketTimeoutException.class::isInstance),
            new Sign(Kind.NO_STARTTLS, cause -> mentions(cause, "STARTTLS is required")),
            new Sign(Kind.UNTRUSTED, cause -> cause instanceof SSLException || mentions(cause, "verify identity")),
            new Sign(Kind.UNREACHABLE, MailConnectException.class::isInstance),
            new Sign(Kind.UNREACHABLE, java.net.UnknownHostException.class::isInstance));

    static Kind kindOf(Throwable failure) {
        return SIGNS.stream()
                .filter(sign -> causes(failure).anyMatch(sign.seen()))
                .map(Sign::kind)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** The failure and its causes, outermost first. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isRefusedSender(Throwable cause) {
        return cause instanceof SMTPSendFailedException answer && answer.getReturnCode() != 421;
    }

    private static boolean mentions(Throwable cause, String words) {
        return cause.getMessage() != null && cause.getMessage().contains(words);
    }
}
