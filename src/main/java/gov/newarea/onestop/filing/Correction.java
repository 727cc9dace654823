package gov.newarea.onestop.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to correct: exactly what, why, and by when. The one-off notice is one, a branch's return another. */
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

    /** The scope of the materials a later phase asks for as it begins. */
    public static final String PHASE = "phase";

    /** Whether it waits for the applicant: neither met, nor fallen with its filing. */
    public boolean isOpen() {
        return doneAt == null && droppedAt == null;
    }

    /** One thing to correct, the reason's code, and the officer's words. */
    public record Point(Target target, String reason, String note, String department) {}
}
