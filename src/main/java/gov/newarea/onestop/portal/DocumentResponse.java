package gov.newarea.onestop.portal;

import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Builds responses with documents: shown in the browser where that is safe, downloaded otherwise. */
@Component
public class DocumentResponse {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Materials materials;

    DocumentResponse(Materials materials) {
        this.materials = materials;
    }

    /** Whether the browser shows the document. */
    public static boolean shows(Material file) {
        return SHOWN.contains(file.contentType());
    }

    /**
     * An uploaded document, which must not run as a page of this site; PDF viewers of browsers do not work in a sandbox. Range
     * requests are not supported, because only a whole file can be checked against its hash.
     */
    public ResponseEntity<Resource> material(Material file) {
        boolean shown = shows(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(shown ? file.contentType() : "application/octet-stream"))
                .contentLength(file.sizeBytes())
                .eTag(file.sha256())
                .headers(headers -> named(headers, shown, file.fileName()))
                .header("Content-Security-Policy", policy(file))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(() -> materials.content(file), file.id()));
    }

    /** A letter or certificate that we produced. */
    public ResponseEntity<byte[]> paper(String number, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> named(headers, true, number + ".pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pdf);
    }

    private static String policy(Material file) {
        return file.contentType().equals(MediaType.APPLICATION_PDF_VALUE)
                ? "frame-ancestors 'self'"
                : "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    }

    private static void named(HttpHeaders headers, boolean shown, String name) {
        var way = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        headers.setContentDisposition(way.filename(name, StandardCharsets.UTF_8).build());
    }
}
