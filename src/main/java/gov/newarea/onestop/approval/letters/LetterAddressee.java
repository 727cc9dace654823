package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Filing;
import org.springframework.stereotype.Component;

/**
 * Names whom a letter addresses: the enterprise, marked as being established until its licence exists, or the applicant while the
 * enterprise has no name.
 */
@Component
class LetterAddressee {

    private final Catalog catalog;
    private final CertificateOffice certificates;

    LetterAddressee(Catalog catalog, CertificateOffice certificates) {
        this.catalog = catalog;
        this.certificates = certificates;
    }

    /** A text, or a {@link Localized} where the languages differ. */
    Object of(Filing filing) {
        if (filing.subject().isBlank()) {
            return filing.applicantName();
        }
        return isEstablished(filing)
                ? filing.subject()
                : new Localized(filing.subject() + "（筹）", filing.subject() + " (being established)");
    }

    private boolean isEstablished(Filing filing) {
        return filing.items().stream().noneMatch(item -> catalog.item(item).registers())
                || !certificates.of(filing.id()).isEmpty();
    }
}
