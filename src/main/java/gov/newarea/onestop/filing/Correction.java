package gov.newarea.onestop.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to the applicant to correct certain points by a day. The one-off notice and the return of a branch are such requests. */
public record Correction(
        String id,
        FilingId filingId,
        String scope,
        List<Point> points,
        String note,
        String askedBy,
        String askedByName,
        String department,
        LocalDateTime askedAt,
        @Nullable LocalDate correctBy,
        @Nullable LocalDateTime doneAt,
        @Nullable LocalDateTime droppedAt) {

    /** The scope of minor materials promised for later (容缺后补). */
    public static final String LATER = "later";

    /** The scope of the materials that a later phase needs when it begins. */
    public static final String PHASE = "phase";

    /** Whether the request waits for the applicant: it is neither fulfilled nor dropped because its filing ended. */
    public boolean isOpen() {
        return doneAt == null && droppedAt == null;
    }

    /** One point to correct, with the code of the reason and the officer's note. */
    public record Point(Target target, String reason, String note, String department) {}
}
