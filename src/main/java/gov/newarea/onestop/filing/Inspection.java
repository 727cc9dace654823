package gov.newarea.onestop.filing;

import java.time.LocalDate;
import java.util.List;

/** The record of a site inspection and the officers who signed it; two or more, 许可法 34. */
public record Inspection(
        FilingId filingId,
        String item,
        LocalDate inspectedOn,
        boolean passed,
        String findings,
        List<Signature> signatures) {

    /** An officer's signature. */
    public record Signature(String officer, String officerName) {}

    public boolean isSigned() {
        return signatures.size() >= 2;
    }
}
