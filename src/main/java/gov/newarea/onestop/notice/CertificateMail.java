package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.CertificateIssued;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts a message to the applicant in the transaction that issues a certificate. */
@Component
class CertificateMail {

    private final Mailbox mailbox;
    private final ObjectProvider<Addressee.Lookup> addressees;

    CertificateMail(Mailbox mailbox, ObjectProvider<Addressee.Lookup> addressees) {
        this.mailbox = mailbox;
        this.addressees = addressees;
    }

    @EventListener
    void on(CertificateIssued certificate) {
        addressees.stream()
                .flatMap(lookup -> lookup.of(certificate.filing()).stream())
                .forEach(addressee -> mailbox.post(
                        MailKind.CERTIFICATE,
                        certificate.filing(),
                        addressee.recipient(),
                        addressee.model(certificate.number(), List.of()),
                        List.of()));
    }
}
