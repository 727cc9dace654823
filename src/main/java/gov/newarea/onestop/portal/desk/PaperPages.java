package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.CaseAccess;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.FilingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case as officers open them: materials, letters, certificates, the live drawing. */
@Controller
class PaperPages {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final CaseAccess access;
    private final Archive archive;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final Engine engine;

    PaperPages(
            CaseAccess access, Archive archive, LetterOffice letters, CertificateOffice certificates, Engine engine) {
        this.access = access;
        this.archive = archive;
        this.letters = letters;
        this.certificates = certificates;
        this.engine = engine;
    }

    /** The document as it was handed in; what browsers cannot show safely is only downloaded. Their PDF viewers need no sandbox of ours. */
    @GetMapping("/desk/filings/{id}/materials/{material}")
    ResponseEntity<InputStreamResource> material(@PathVariable FilingId id, @PathVariable String material)
            throws IOException {
        access.requireReadable(id);
        var file = archive.material(id, material);
        boolean shown = SHOWN.contains(file.contentType());
        return ResponseEntity.ok()
                .headers(headers -> named(headers, shown ? "inline" : "attachment", file.fileName()))
                .header(
                        "Content-Security-Policy",
                        file.contentType().equals("application/pdf")
                                ? "frame-ancestors 'self'"
                                : "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(shown ? file.contentType() : "application/octet-stream"))
                .contentLength(file.sizeBytes())
                .body(new InputStreamResource(archive.content(file)));
    }

    @GetMapping("/desk/filings/{id}/letters/{letter}")
    ResponseEntity<byte[]> letter(@PathVariable FilingId id, @PathVariable String letter) {
        access.requireReadable(id);
        var found = letters.require(letter);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-letter");
        }
        return pdf(found.number(), letters.pdf(letter));
    }

    @GetMapping("/desk/filings/{id}/certificates/{certificate}")
    ResponseEntity<byte[]> certificate(@PathVariable FilingId id, @PathVariable String certificate) {
        access.requireReadable(id);
        var found = certificates.require(certificate);
        if (!found.filing().equals(id)) {
            throw Refusal.notFound("certificate.no-certificate");
        }
        return pdf(found.number(), certificates.pdf(certificate));
    }

    /** The drawing the filing runs on. */
    @GetMapping(value = "/desk/filings/{id}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> drawing(@PathVariable FilingId id, Locale locale) {
        access.requireReadable(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(engine.drawing(id, locale).xml().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> pdf(String number, byte[] content) {
        return ResponseEntity.ok()
                .headers(headers -> named(headers, "inline", number + ".pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }

    private static void named(HttpHeaders headers, String how, String name) {
        headers.setContentDisposition(ContentDisposition.builder(how)
                .filename(name, StandardCharsets.UTF_8)
                .build());
    }
}
