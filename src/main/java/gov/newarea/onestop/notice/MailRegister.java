package gov.newarea.onestop.notice;

import gov.newarea.onestop.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the administrator the table of mails, and sends again what is stuck in it. */
@Component
@Transactional
class MailRegister implements MailLog {

    private final Mails mails;
    private final MailServerFaults faults;
    private final MailTrigger trigger;
    private final Clock clock;

    MailRegister(Mails mails, MailServerFaults faults, MailTrigger trigger, Clock clock) {
        this.mails = mails;
        this.faults = faults;
        this.trigger = trigger;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Mail.State, Integer> counts() {
        return mails.counts();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> in(Mail.State state, int offset, int limit) {
        return mails.in(state, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Mail require(String id) {
        return mails.find(id).orElseThrow(() -> Refusal.notFound("notice.no-mail"));
    }

    @Override
    public void retry(String id) {
        if (!trigger.hasServer()) {
            throw Refusal.conflict("notice.no-server");
        }
        if (require(id).address().isBlank()) {
            throw Refusal.conflict("notice.no-address");
        }
        if (mails.retry(id, clock.instant()) == 0) {
            throw Refusal.conflict("notice.not-stuck");
        }
        tryNow();
    }

    @Override
    public int retryFailed() {
        if (!trigger.hasServer()) {
            throw Refusal.conflict("notice.no-server");
        }
        var stuck = mails.retryFailed(clock.instant());
        tryNow();
        return stuck;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailServerFault> serverFault() {
        return faults.current();
    }

    @Override
    public void tryNow() {
        faults.tryAt(clock.instant());
        trigger.fireAfterCommit();
    }

    @Override
    public boolean sends() {
        return trigger.hasServer();
    }
}
