package gov.newarea.onestop.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists all mails for the administrator and sends failed ones again. */
public interface MailLog {

    /** Number of mails in each state; every state is a key. */
    Map<Mail.State, Integer> counts();

    /** A page of the mails in a state, newest first. */
    List<Mail> in(Mail.State state, int offset, int limit);

    /** @throws gov.newarea.onestop.Refusal {@code notice.no-mail} for an unknown id */
    Mail require(String id);

    /**
     * Sends a failed or kept mail again, with its attempts counted anew.
     *
     * @throws gov.newarea.onestop.Refusal {@code notice.no-server} without a mail server, {@code notice.no-address} without an
     *     address, {@code notice.not-stuck} for one that is sent or waiting
     */
    void retry(String id);

    /** Sends all failed mails again and returns their number. */
    int retryFailed();

    /** The current fault of the mail server, if there is one. */
    Optional<MailServerFault> serverFault();

    /** Connects to the mail server now, without waiting for the next retry. */
    void tryNow();

    /** Whether a mail server is configured. */
    boolean sends();
}
