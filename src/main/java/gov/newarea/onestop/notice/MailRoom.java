package gov.newarea.onestop.notice;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages, shows them on the site, and hands them to the {@link Postman}. */
@Component
@Transactional
class MailRoom implements Mailbox, MailLog {

    private final Mails mails;
    private final MailServerFaults faults;
    private final MailText texts;
    private final People people;
    private final MailTrigger trigger;
    private final Clock clock;

    MailRoom(Mails mails, MailServerFaults faults, MailText texts, People people, MailTrigger trigger, Clock clock) {
        this.mails = mails;
        this.faults = faults;
        this.texts = texts;
        this.people = people;
        this.trigger = trigger;
        this.clock = clock;
    }

    @Override
    public void post(
            MailKind kind,
            @Nullable FilingId filing,
            String recipient,
            Map<String, Object> model,
            List<String> letters) {
        var contact = people.contact(recipient);
        var name = people.find(recipient).map(person -> person.name()).orElse("");
        post(kind, filing, new Recipient(recipient, name, contact.email(), contact.language()), model, letters);
    }

    @Override
    public void post(
            MailKind kind,
            @Nullable FilingId filing,
            Recipient recipient,
            Map<String, Object> model,
            List<String> letters) {
        var text = texts.of(kind, recipient, model);
        var sendable = trigger.hasServer() && !recipient.address().isBlank();
        var now = clock.instant();
        mails.add(new Mail(
                UUID.randomUUID().toString(),
                filing,
                recipient.account(),
                recipient.address(),
                recipient.language().getLanguage(),
                kind,
                text.subject(),
                text.body(),
                letters,
                sendable ? Mail.State.WAITING : Mail.State.KEPT,
                0,
                now,
                null,
                now,
                null,
                null));
        if (sendable) {
            trigger.fireAfterCommit();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> messagesOf(String recipient, int offset, int limit) {
        return mails.of(recipient, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(String recipient) {
        return mails.unread(recipient);
    }

    @Override
    public Optional<Mail> open(String recipient, String id) {
        var mail = mails.find(id).filter(found -> found.recipient().equals(recipient));
        mail.ifPresent(found -> mails.read(found.id(), clock.instant()));
        return mail;
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
