package gov.newarea.onestop.notice;

import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are told: posted with the fact it tells of, read on the site, mailed as soon as it can be. */
public interface Mailbox {

    /**
     * Writes the message in the caller's transaction, in the recipient's language; it leaves the house after the commit.
     *
     * @param recipient the account it is for
     * @param model {@code number} and {@code subject} of the filing, {@code bundle}, {@code document} (number of a letter or
     *     certificate), {@code data}; text, {@link gov.newarea.onestop.Localized}, or absent
     * @param letters ids of the letters to attach
     */
    void post(
            MailKind kind,
            @Nullable FilingId filing,
            String recipient,
            Map<String, Object> model,
            List<String> letters);

    /** The same for someone who may have no account, or wants it sent elsewhere. */
    void post(
            MailKind kind,
            @Nullable FilingId filing,
            Recipient recipient,
            Map<String, Object> model,
            List<String> letters);

    /** A page of somebody's messages, the newest first. */
    List<Mail> messagesOf(String recipient, int offset, int limit);

    int unread(String recipient);

    /** Somebody's own message, read from now on; nothing for an id that is not theirs. */
    Optional<Mail> open(String recipient, String id);
}
