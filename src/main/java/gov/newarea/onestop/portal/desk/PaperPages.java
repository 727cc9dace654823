package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.portal.DocumentResponse;
import gov.newarea.onestop.portal.SubmittedCopy;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the documents of a case to officers: materials, letters, certificates. */
@Controller
class PaperPages {

    private final CaseAccess access;
    private final Materials materials;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final DocumentResponse window;
    private final SubmittedCopy copy;

    PaperPages(
            CaseAccess access,
            Materials materials,
            LetterOffice letters,
            CertificateOffice certificates,
            DocumentResponse window,
            SubmittedCopy copy) {
        this.access = access;
        this.materials = materials;
        this.letters = letters;
        this.certificates = certificates;
        this.window = window;
        this.copy = copy;
    }

    @GetMapping("/desk/filings/{id}/materials/{material}")
    ResponseEntity<Resource> material(@PathVariable FilingId id, @PathVariable String material) {
        access.requireReadable(id);
        return window.material(materials.require(id, material));
    }

    @GetMapping("/desk/filings/{id}/letters/{letter}")
    ResponseEntity<byte[]> letter(@PathVariable FilingId id, @PathVariable String letter) {
        access.requireReadable(id);
        var found = letters.require(letter);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-letter");
        }
        return window.paper(found.number(), letters.pdf(letter));
    }

    @GetMapping("/desk/filings/{id}/certificates/{certificate}")
    ResponseEntity<byte[]> certificate(@PathVariable FilingId id, @PathVariable String certificate) {
        access.requireReadable(id);
        var found = certificates.require(certificate);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return window.paper(found.number(), certificates.pdf(certificate));
    }

    @GetMapping("/desk/filings/{id}/submitted.pdf")
    ResponseEntity<byte[]> submitted(@PathVariable FilingId id, Locale locale) {
        return copy.pdf(access.requireReadable(id), locale);
    }
}
