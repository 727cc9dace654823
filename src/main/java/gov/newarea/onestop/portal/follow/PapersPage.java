package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.portal.DocumentResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves the documents of a person's own filing: materials, letters, certificates. */
@Controller
@RequestMapping("/filings/{id}")
class PapersPage {

    private final FilingRecords records;
    private final Materials materials;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final DocumentResponse window;

    PapersPage(
            FilingRecords records,
            Materials materials,
            LetterOffice letters,
            CertificateOffice certificates,
            DocumentResponse window) {
        this.records = records;
        this.materials = materials;
        this.letters = letters;
        this.certificates = certificates;
        this.window = window;
    }

    @GetMapping("/materials/{material}")
    ResponseEntity<Resource> material(@PathVariable FilingId id, @PathVariable String material) {
        records.requireOwn(id);
        return window.material(materials.require(id, material));
    }

    @GetMapping("/letters/{letter}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable FilingId id, @PathVariable String letter) {
        records.requireOwn(id);
        var found = letters.require(letter);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-letter");
        }
        return window.paper(found.number(), letters.pdf(letter));
    }

    @GetMapping("/certificates/{certificate}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable FilingId id, @PathVariable String certificate) {
        records.requireOwn(id);
        var found = certificates.require(certificate);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return window.paper(found.number(), certificates.pdf(certificate));
    }
}
