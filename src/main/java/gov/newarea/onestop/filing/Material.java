package gov.newarea.onestop.filing;

import java.time.LocalDateTime;

/** A document in a filing, one revision of it; its content is in the file store under its hash. */
public record Material(
        String id,
        FilingId filingId,
        String type,
        int revision,
        boolean inForce,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        LocalDateTime uploadedAt,
        String uploadedBy) {}
