package gov.newarea.onestop.notice;

import gov.newarea.onestop.filing.FilingId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person: a mail, and the same text on the site.
 *
 * @param recipient the account that receives it
 * @param address mail address; empty if the person gave none
 * @param letters ids of the attached letters
 * @param attempts number of attempts to send it, the running one included
 * @param lastError message of the last failure
 */
public record Mail(
        String id,
        @Nullable FilingId filing,
        String recipient,
        String address,
        String language,
        MailKind kind,
        String subject,
        String text,
        List<String> letters,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt) {

    static Mail written(
            MailKind kind,
            @Nullable FilingId filing,
            Recipient recipient,
            MailText.Text text,
            List<String> letters,
            State state,
            Instant now) {
        return new Mail(
                UUID.randomUUID().toString(),
                filing,
                recipient.account(),
                recipient.address(),
                recipient.language().getLanguage(),
                kind,
                text.subject(),
                text.body(),
                letters,
                state,
                0,
                now,
                null,
                now,
                null,
                null);
    }

    /** The mail after a claim, which counts one more attempt. */
    Mail claimed() {
        return new Mail(
                id,
                filing,
                recipient,
                address,
                language,
                kind,
                subject,
                text,
                letters,
                state,
                attempts + 1,
                nextAttemptAt,
                lastError,
                createdAt,
                sentAt,
                readAt);
    }

    /** State of sending. KEPT: it could not be sent for want of a server or an address, and is shown on the site. */
    public enum State {
        WAITING,
        SENT,
        KEPT,
        FAILED
    }
}
