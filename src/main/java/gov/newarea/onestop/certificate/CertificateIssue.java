package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.certificate.content.CertificateText;
import gov.newarea.onestop.certificate.content.FormWords;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Composes what a certificate says, numbers it and registers it. */
@Component
class CertificateIssue {

    private final Catalog catalog;
    private final CertificateSettings settings;
    private final CodeRegister codes;
    private final Certificates certificates;
    private final Printability printability;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateIssue(
            Catalog catalog,
            CertificateSettings settings,
            CodeRegister codes,
            Certificates certificates,
            Printability printability,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalog = catalog;
        this.settings = settings;
        this.codes = codes;
        this.certificates = certificates;
        this.printability = printability;
        this.events = events;
        this.clock = clock;
    }

    /** The certificate issued before for the filing and the item, or a new one. */
    Certificate of(FilingId filing, String item, String holder, FormWords words, String organ) {
        var kind = catalog.certificate(catalog.item(item).certificate());
        return certificates.find(filing, item, kind.code()).orElseGet(() -> {
            var today = LocalDate.now(clock);
            var fields = fields(kind, words, today, () -> codes.assign(filing));
            printability.require(List.of(holder, fields));
            var certificate = new Certificate(
                    UUID.randomUUID().toString(),
                    certificates.nextNumber(kind.code(), today),
                    filing,
                    item,
                    kind.code(),
                    holder,
                    creditCode(filing, fields),
                    organ,
                    fields,
                    today,
                    Certificate.State.VALID,
                    VerifyToken.next());
            certificates.add(certificate);
            events.publishEvent(
                    new CertificateIssued(filing, certificate.id(), certificate.kind(), certificate.number()));
            return certificate;
        });
    }

    /** What would be issued today; nothing is numbered or assigned. */
    Certificate preview(CertificateOffice.Wanted wanted) {
        var kind = catalog.certificate(catalog.item(wanted.item()).certificate());
        var today = LocalDate.now(clock);
        var code = codes.find(wanted.filing()).map(CodeRegister.Entry::creditCode);
        var fields = fields(kind, new FormWords(wanted.answers(), wanted.form()), today, () -> code.orElse(""));
        printability.require(List.of(wanted.holder(), fields));
        return new Certificate(
                "",
                "",
                wanted.filing(),
                wanted.item(),
                kind.code(),
                wanted.holder(),
                code.orElse(null),
                wanted.organ(),
                fields,
                today,
                Certificate.State.VALID,
                "");
    }

    private Map<String, String> fields(
            CertificateKind kind, FormWords words, LocalDate today, Supplier<String> creditCode) {
        return Map.copyOf(new CertificateText(words, today, settings.term(kind), creditCode).of(kind));
    }

    /** The one printed on it, or else the one assigned to the filing. */
    private @Nullable String creditCode(FilingId filing, Map<String, String> fields) {
        var printed = fields.get("creditCode");
        return printed != null
                ? printed
                : codes.find(filing).map(CodeRegister.Entry::creditCode).orElse(null);
    }
}
