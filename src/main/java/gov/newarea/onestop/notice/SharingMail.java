package gov.newarea.onestop.notice;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CertificateOffice.DataShared;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts the data of a new licence to each body that needs it; without an address, administrators read it under mail. */
@Component
class SharingMail {

    private final Mailbox mailbox;
    private final CertificateOffice certificates;
    private final Catalog catalog;
    private final MessageSource messages;
    private final MailSettings settings;

    SharingMail(
            Mailbox mailbox,
            CertificateOffice certificates,
            Catalog catalog,
            MessageSource messages,
            MailSettings settings) {
        this.mailbox = mailbox;
        this.certificates = certificates;
        this.catalog = catalog;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    void on(DataShared shared) {
        certificates.of(shared.filing()).forEach(licence -> shared.receivers()
                .forEach(receiver -> post(shared.filing(), licence, receiver)));
    }

    private void post(FilingId filing, Certificate licence, String receiver) {
        var organ = new Recipient(
                "organ:" + receiver,
                text("notice.receiver." + receiver),
                settings.receivers().getOrDefault(receiver, ""),
                Locale.CHINESE);
        var model = Map.<String, Object>of(
                "subject", licence.holder(), "document", licence.number(), "data", data(licence));
        mailbox.post(MailKind.DATA_SHARED, filing, organ, model, List.of());
    }

    private String data(Certificate licence) {
        return catalog.certificate(licence.kind()).lines().stream()
                .filter(line -> licence.fields().containsKey(line.key()))
                .map(line ->
                        line.label().in(Locale.CHINESE) + "：" + licence.fields().get(line.key()))
                .collect(Collectors.joining("｜"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.CHINESE);
    }
}
