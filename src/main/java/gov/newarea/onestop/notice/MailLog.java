package gov.newarea.onestop.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails of the house, as the administrator sees them. */
public interface MailLog {

    /** How many there are in each state; every state is there. */
    Map<Mail.State, Integer> counts();

    /** A page of the mails in a state, the newest first. */
    List<Mail> in(Mail.State state, int offset, int limit);

    /** @throws gov.newarea.onestop.Refusal {@code notice.no-mail} for an unknown id */
    Mail require(String id);

    /**
     * Has a mail that failed or was kept sent again, from now.
     *
     * @throws gov.newarea.onestop.Refusal {@code notice.no-server} without a mail server, {@code notice.no-address} without an
     *     address, {@code notice.not-stuck} for one that is sent or waiting
     */
    void retry(String id);

    /** The same for all that failed; answers how many. */
    int retryFailed();

    /** What is wrong with the mail server, as long as something is. */
    Optional<MailServerFault> serverFault();

    /** Calls the mail server now, however long it was to rest. */
    void tryNow();

    /** Whether there is a mail server to send through. */
    boolean sends();
}
