package gov.newarea.onestop.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The record of a site inspection and the officers who signed it; two or more, 许可法 34.
 *
 * @param recordedAt when this text was written; who signs names it, so that nobody signs a text they have not read
 */
public record Inspection(
        FilingId filingId,
        String item,
        LocalDate inspectedOn,
        boolean passed,
        String findings,
        LocalDateTime recordedAt,
        List<Signature> signatures) {

    /** An officer's signature. */
    public record Signature(String officer, String officerName) {}

    /** Whether it still wants the signature of this officer. */
    boolean awaits(String officer) {
        return !isSigned()
                && signatures.stream()
                        .noneMatch(signature -> signature.officer().equals(officer));
    }

    public boolean isSigned() {
        return signatures.size() >= 2;
    }

    /** Whether the record permits a grant. */
    public boolean supportsGrant() {
        return isSigned() && passed;
    }
}
