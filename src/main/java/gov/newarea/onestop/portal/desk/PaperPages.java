package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.portal.DocumentResponse;
import gov.newarea.onestop.portal.SubmittedCopy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the documents of a case to officers: materials, letters, certificates, the live drawing. */
@Controller
class PaperPages {

    private final CaseAccess access;
    private final Materials materials;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final Drawn drawn;

    PaperPages(
            CaseAccess access, Materials materials, LetterOffice letters, CertificateOffice certificates, Drawn drawn) {
        this.access = access;
        this.materials = materials;
        this.letters = letters;
        this.certificates = certificates;
        this.drawn = drawn;
    }

    /** Shows a file in a viewer page. */
    @Component
    record Drawn(Engine engine, DocumentResponse window, SubmittedCopy copy) {}

    @GetMapping("/desk/filings/{id}/materials/{material}")
    ResponseEntity<Resource> material(@PathVariable FilingId id, @PathVariable String material) {
        access.requireReadable(id);
        return drawn.window().material(materials.require(id, material));
    }

    @GetMapping("/desk/filings/{id}/letters/{letter}")
    ResponseEntity<byte[]> letter(@PathVariable FilingId id, @PathVariable String letter) {
        access.requireReadable(id);
        var found = letters.require(letter);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-letter");
        }
        return drawn.window().paper(found.number(), letters.pdf(letter));
    }

    @GetMapping("/desk/filings/{id}/certificates/{certificate}")
    ResponseEntity<byte[]> certificate(@PathVariable FilingId id, @PathVariable String certificate) {
        access.requireReadable(id);
        var found = certificates.require(certificate);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return drawn.window().paper(found.number(), certificates.pdf(certificate));
    }

    @GetMapping("/desk/filings/{id}/submitted.pdf")
    ResponseEntity<byte[]> submitted(@PathVariable FilingId id, Locale locale) {
        return drawn.copy().pdf(access.requireReadable(id), locale);
    }

    /** Shows the drawing of the filing. */
    @GetMapping(value = "/desk/filings/{id}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> drawing(@PathVariable FilingId id, Locale locale) {
        access.requireReadable(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(drawn.engine().drawing(id, locale).xml().getBytes(StandardCharsets.UTF_8));
    }
}
