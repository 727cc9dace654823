package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the site of a branch that is to be granted or passed on.
 *
 * @param inspected whether its item is inspected on site: 许可法 34(3)
 * @param record the record of the inspection; null where there is none
 */
record Site(boolean inspected, @Nullable Inspection record) {

    static final Site NOT_INSPECTED = new Site(false, null);

    /** To be passed on without another inspection, the record has to support a grant. */
    void requireSupport() {
        if (inspected && (record == null || !record.supportsGrant())) {
            throw Refusal.conflict("filing.inspection-needed");
        }
    }

    /** To be granted, an inspection has to be signed by two officers and passed: 许可法 34(3), 38(1). */
    void requireSignedAndPassed() {
        if (inspected && (record == null || !record.isSigned())) {
            throw Refusal.conflict("filing.inspection-needed");
        }
        if (record != null && !record.passed()) {
            throw Refusal.conflict("filing.inspection-failed");
        }
    }
}
