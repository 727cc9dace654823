package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.certificate.content.FormWords;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Implements {@link CertificateOffice} with the registers of codes and certificates. */
@Component
class CertificateRegistry implements CertificateOffice {

    private final CodeRegister codes;
    private final Certificates certificates;
    private final Papers papers;
    private final CertificateIssue issue;
    private final ApplicationEventPublisher events;

    CertificateRegistry(
            CodeRegister codes,
            Certificates certificates,
            Papers papers,
            CertificateIssue issue,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.certificates = certificates;
        this.papers = papers;
        this.issue = issue;
        this.events = events;
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
            FilingId filing, String item, String holder, FormData answers, FormDefinition form, String organ) {
        return issue.of(filing, item, holder, new FormWords(answers, form), organ);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] preview(Wanted certificate) {
        return papers.preview(issue.preview(certificate));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] previewPicture(Wanted certificate) {
        return papers.picture(preview(certificate));
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
}
