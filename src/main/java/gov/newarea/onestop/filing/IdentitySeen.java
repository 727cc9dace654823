package gov.newarea.onestop.filing;

import java.time.LocalDateTime;

/** That a clerk saw who stood at the counter: the kind of document, the end of its number, by whom and when. */
public record IdentitySeen(
        FilingId filingId,
        IdentityDocument.Kind kind,
        String lastFour,
        String seenBy,
        String seenByName,
        LocalDateTime seenAt) {}
