package gov.newarea.onestop.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails to send, shared by all nodes. Each method is a short transaction; none is open while the mail server is called. */
@Component
@Transactional
class Outbox {

    private final Mails mails;
    private final MailServerFaults faults;

    Outbox(Mails mails, MailServerFaults faults) {
        this.mails = mails;
        this.faults = faults;
    }

    /** Due mails, earliest first; none before the next attempt of a faulty server. */
    List<Mail> due(Instant now, int most) {
        boolean waits =
                faults.current().filter(fault -> fault.nextTryAt().isAfter(now)).isPresent();
        return waits ? List.of() : mails.due(now, most);
    }

    /** False if another node has claimed the mail. */
    boolean claim(Mail mail, Instant until) {
        return mails.claim(mail, until);
    }

    void renew(Mail mail, Instant until) {
        mails.renew(mail, until);
    }

    /** Records a sent mail, which also shows that the server works. */
    void sent(String id, Instant at) {
        mails.sent(id, at);
        faults.clear();
    }

    void failed(Mail mail, Mail.State state, Instant nextAttemptAt, String error) {
        mails.failed(mail, state, nextAttemptAt, error);
    }

    /** Puts the mail back and records the fault of the server. */
    void serverFailed(Mail mail, MailServerFault.Kind kind, String words, Instant now) {
        mails.putBack(mail, now, words);
        faults.record(kind, words, now);
    }

    /** Keeps waiting mails for the site when there is no mail server any more. */
    void keepWaiting() {
        mails.keepWaiting();
        faults.clear();
    }
}
