package gov.newarea.onestop.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies out for the postmen of all nodes. Each step is a short transaction of its own; none lasts while a server talks. */
@Component
@Transactional
class Outbox {

    private final Mails mails;
    private final MailServerFaults faults;

    Outbox(Mails mails, MailServerFaults faults) {
        this.mails = mails;
        this.faults = faults;
    }

    /** What is due, the earliest first; nothing while the server rests. */
    List<Mail> due(Instant now, int most) {
        boolean rests =
                faults.current().filter(fault -> fault.nextTryAt().isAfter(now)).isPresent();
        return rests ? List.of() : mails.due(now, most);
    }

    /** False where another node has it. */
    boolean claim(Mail mail, Instant until) {
        return mails.claim(mail, until);
    }

    void hold(Mail mail, Instant until) {
        mails.hold(mail, until);
    }

    /** The server has it, and so there is nothing wrong with the server. */
    void sent(String id, Instant at) {
        mails.sent(id, at);
        faults.mended();
    }

    void failed(Mail mail, Mail.State state, Instant nextAttemptAt, String error) {
        mails.failed(mail, state, nextAttemptAt, error);
    }

    /** The mail is where it was; the server rests. */
    void serverFailed(Mail mail, MailServerFault.Kind kind, String words, Instant now) {
        mails.putBack(mail, now, words);
        faults.found(kind, words, now);
    }

    /** What was waiting when the mail server was taken away stays readable. */
    void keepWaiting() {
        mails.keepWaiting();
        faults.mended();
    }
}
