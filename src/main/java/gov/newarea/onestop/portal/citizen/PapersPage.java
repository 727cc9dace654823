package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.FilingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of one's own filing: what was handed in, and what came of it. */
@Controller
@RequestMapping("/filings/{id}")
class PapersPage {

    /** What a browser may show in its window; everything else is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Archive archive;
    private final LetterOffice letters;
    private final CertificateOffice certificates;

    PapersPage(Archive archive, LetterOffice letters, CertificateOffice certificates) {
        this.archive = archive;
        this.letters = letters;
        this.certificates = certificates;
    }

    /** In a sandbox: what an applicant uploaded must never act as a page of ours. */
    @GetMapping("/materials/{material}")
    ResponseEntity<Resource> material(@PathVariable FilingId id, @PathVariable String material) throws IOException {
        archive.requireOwn(id);
        var file = archive.material(id, material);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(file.fileName(), SHOWN.contains(file.contentType())))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(archive.content(file)));
    }

    @GetMapping("/letters/{letter}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable FilingId id, @PathVariable String letter) {
        archive.requireOwn(id);
        var found = letters.require(letter);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-letter");
        }
        return pdf(found.number(), letters.pdf(letter));
    }

    @GetMapping("/certificates/{certificate}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable FilingId id, @PathVariable String certificate) {
        archive.requireOwn(id);
        var found = certificates.require(certificate);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return pdf(found.number(), certificates.pdf(certificate));
    }

    private static ResponseEntity<byte[]> pdf(String number, byte[] paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(number + ".pdf", true))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(paper);
    }

    private static String named(String name, boolean shown) {
        var way = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
