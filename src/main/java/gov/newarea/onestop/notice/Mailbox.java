package gov.newarea.onestop.notice;

import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts messages to people, who read them on the site and by mail. */
public interface Mailbox {

    /**
     * Writes the message in the caller's transaction, in the recipient's language; it is mailed after the commit.
     *
     * @param recipient the account that receives it
     * @param model {@code number} and {@code subject} of the filing, {@code bundle}, {@code document} (number of a letter or
     *     certificate), {@code days} (those the letter names), {@code data}; text, {@link gov.newarea.onestop.Localized}, or absent
     * @param letters ids of the letters to attach
     */
    void post(
            MailKind kind,
            @Nullable FilingId filing,
            String recipient,
            Map<String, Object> model,
            List<String> letters);

    /** Posts to a recipient who may have no account, or another mail address. */
    void post(
            MailKind kind,
            @Nullable FilingId filing,
            Recipient recipient,
            Map<String, Object> model,
            List<String> letters);

    /** A page of an account's messages, newest first. */
    List<Mail> messagesOf(String recipient, int offset, int limit);

    int unread(String recipient);

    /** Opens an account's message and marks it as read; empty for an id of another account. */
    Optional<Mail> open(String recipient, String id);
}
