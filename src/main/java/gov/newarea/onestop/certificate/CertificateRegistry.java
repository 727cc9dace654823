package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Implements {@link CertificateOffice} with the registers of codes and certificates. */
@Component
class CertificateRegistry implements CertificateOffice {

    private final CodeRegister codes;
    private final Certificates certificates;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateRegistry(
            CodeRegister codes,
            Certificates certificates,
            Papers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.certificates = certificates;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String reserveOrganisationCode(FilingId filing) {
        return codes.reserve(filing);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> reservedFor(FilingId filing) {
        return codes.find(filing)
                .filter(entry -> entry.state() != CodeRegister.State.RELEASED)
                .map(CodeRegister.Entry::organisationCode);
    }

    @Override
    @Transactional
    public String assignCreditCode(FilingId filing) {
        return codes.assign(filing);
    }

    @Override
    @Transactional
    public void release(FilingId filing, LocalDate appealableUntil) {
        codes.release(filing, appealableUntil);
    }

    @Override
    @Transactional
    public Certificate issue(
            FilingId filing, String kind, String item, String holder, Map<String, String> fields, String organ) {
        return certificates.find(filing, item, kind).orElseGet(() -> {
            var today = LocalDate.now(clock);
            var certificate = new Certificate(
                    UUID.randomUUID().toString(),
                    certificates.nextNumber(kind, today),
                    filing,
                    item,
                    kind,
                    holder,
                    creditCode(filing, fields),
                    organ,
                    Map.copyOf(fields),
                    today,
                    Certificate.State.VALID,
                    VerifyToken.next());
            certificates.add(certificate);
            events.publishEvent(new CertificateIssued(filing, certificate.id(), kind, certificate.number()));
            return certificate;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> of(FilingId filing) {
        return certificates.of(filing);
    }

    @Override
    @Transactional(readOnly = true)
    public Certificate require(String certificateId) {
        return certificates.find(certificateId).orElseThrow(() -> Refusal.notFound("certificate.no-certificate"));
    }

    @Override
    public byte[] pdf(String certificateId) {
        return papers.of(require(certificateId));
    }

    @Override
    @Transactional
    public void shareData(FilingId filing, List<String> receivers) {
        events.publishEvent(new DataShared(filing, receivers));
    }

    private @Nullable String creditCode(FilingId filing, Map<String, String> fields) {
        var given = fields.get("creditCode");
        return given != null
                ? given
                : codes.find(filing).map(CodeRegister.Entry::creditCode).orElse(null);
    }
}
