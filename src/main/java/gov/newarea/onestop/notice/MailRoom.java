package gov.newarea.onestop.notice;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages, shows them on the site, and hands them to the {@link Postman}. */
@Component
@Transactional
class MailRoom implements Mailbox {

    private final Mails mails;
    private final MailText texts;
    private final People people;
    private final MailTrigger trigger;
    private final Clock clock;

    MailRoom(Mails mails, MailText texts, People people, MailTrigger trigger, Clock clock) {
        this.mails = mails;
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
        var state = sendable ? Mail.State.WAITING : Mail.State.KEPT;
        mails.add(Mail.written(kind, filing, recipient, text, letters, state, clock.instant()));
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
}
