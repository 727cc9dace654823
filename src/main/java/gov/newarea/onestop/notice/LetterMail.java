package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterSent;
import gov.newarea.onestop.deadline.NamedDays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts each letter to the applicant in the transaction that sends it. */
@Component
class LetterMail {

    private final Mailbox mailbox;
    private final ObjectProvider<Addressee.Lookup> addressees;

    LetterMail(Mailbox mailbox, ObjectProvider<Addressee.Lookup> addressees) {
        this.mailbox = mailbox;
        this.addressees = addressees;
    }

    @EventListener
    void on(LetterSent letter) {
        addressees.stream()
                .flatMap(lookup -> lookup.of(letter.filing()).stream())
                .forEach(addressee -> mailbox.post(
                        MailKind.carrying(letter.kind()),
                        letter.filing(),
                        addressee.recipient(),
                        addressee.model(letter.number(), NamedDays.in(letter.content())),
                        List.of(letter.letterId())));
    }
}
