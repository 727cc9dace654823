package gov.newarea.onestop.filing;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an officer found of one material or one section of the form.
 *
 * @param scope who looked: {@code window}, or the item of the branch
 * @param target {@code material:<type>} or {@code section:<key>}
 * @param reason a code of the catalogue of reasons, where it does not fit
 */
public record Verdict(
        FilingId filingId,
        String scope,
        String target,
        boolean fits,
        @Nullable String reason,
        String note,
        String officer,
        String officerName,
        String department,
        LocalDateTime givenAt) {

    /** The scope of the window's own check. */
    public static final String WINDOW = "window";
}
