package gov.newarea.onestop.filing;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An officer's verdict on one material or one section of the form.
 *
 * @param scope who gave it: {@code window}, or the item of the branch
 * @param reason a code of the catalogue of reasons, if it is unfit
 */
public record Verdict(
        FilingId filingId,
        String scope,
        Target target,
        boolean fits,
        @Nullable String reason,
        String note,
        String officer,
        String officerName,
        String department,
        LocalDateTime givenAt) {

    /** The scope of the window's own check. */
    public static final String WINDOW = "window";

    /** The point to correct for an unfit verdict. */
    public Correction.Point point() {
        return new Correction.Point(target, Objects.requireNonNullElse(reason, ""), note, department);
    }
}
