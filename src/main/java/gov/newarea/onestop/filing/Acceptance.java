package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether and since when a filing is accepted, or why it was refused: 许可法 32.
 *
 * @param deemed accepted by law, because no notice was given in time
 * @param whereToGo the competent organ, if acceptance was refused
 */
record Acceptance(
        @Nullable LocalDate acceptedOn, boolean deemed, @Nullable String refusalReason, @Nullable String whereToGo)
        implements Rows.Part {

    static final Acceptance OPEN = new Acceptance(null, false, null, null);

    Acceptance on(@Nullable LocalDate day, boolean byLaw) {
        return new Acceptance(day, byLaw, refusalReason, whereToGo);
    }

    Acceptance refused(String reason, String elsewhere) {
        if (reason.isBlank() || elsewhere.isBlank()) {
            throw Refusal.invalid("filing.refusal-needs-reason");
        }
        return new Acceptance(acceptedOn, deemed, Typed.within(2000, reason), Typed.within(500, elsewhere));
    }
}
