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
 * What keeps every mail in the house: the mail server, or our settings for it. The next attempt comes later each time, for the
 * whole house one.
 *
 * @param kind what {@code notice.fault.*} tells the administrator to do
 * @param words what the server or the network said
 */
record MailServerFault(Kind kind, String words, int failures, Instant since, Instant nextTryAt) {

    /** The faults an administrator can tell apart and mend. */
    public enum Kind {
        UNREACHABLE,
        SILENT,
        NO_STARTTLS,
        UNTRUSTED,
        LOGIN_REFUSED,
        SENDER_REFUSED,
        OTHER;

        /** Its part of the message key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Sign(Kind kind, Predicate<Throwable> seen) {}

    /** In this order: a handshake that timed out is a silent server, one that failed is not to be trusted. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(Kind.LOGIN_REFUSED, jakarta.mail.AuthenticationFailedException.class::isInstance),
            new Sign(Kind.SENDER_REFUSED, MailServerFault::refusesSender),
            new Sign(Kind.SILENT, SocketTimeoutException.class::isInstance),
            new Sign(Kind.NO_STARTTLS, cause -> says(cause, "STARTTLS is required")),
            new Sign(Kind.UNTRUSTED, cause -> cause instanceof SSLException || says(cause, "verify identity")),
            new Sign(Kind.UNREACHABLE, MailConnectException.class::isInstance),
            new Sign(Kind.UNREACHABLE, java.net.UnknownHostException.class::isInstance));

    static Kind kindOf(Throwable failure) {
        return SIGNS.stream()
                .filter(sign -> causes(failure).anyMatch(sign.seen()))
                .map(Sign::kind)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** The failure and what lies behind it, the outermost first. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean refusesSender(Throwable cause) {
        return cause instanceof SMTPSendFailedException answer && answer.getReturnCode() != 421;
    }

    private static boolean says(Throwable cause, String words) {
        return cause.getMessage() != null && cause.getMessage().contains(words);
    }
}
