package gov.newarea.onestop.notice;

import gov.newarea.onestop.filing.FilingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person: a mail, and the same text on the site.
 *
 * @param recipient the account it is for
 * @param address empty where the person left none
 * @param letters the letters that go with it, by id
 * @param attempts how often it was taken up to be sent
 * @param lastError what the last failure said
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

    /** The mail as the node has it that claimed it for the next attempt. */
    Mail takenUp() {
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

    /** How far a mail has come. KEPT: there was no way to send it, it is read on the site. */
    public enum State {
        WAITING,
        SENT,
        KEPT,
        FAILED
    }
}
