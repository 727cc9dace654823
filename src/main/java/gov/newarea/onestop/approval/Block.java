package gov.newarea.onestop.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kind of step a person's task is; the drawing says it of each of its user tasks, in the property {@code block}. */
public enum Block {
    /** The window checks whether a filing is complete: 许可法 32. */
    CHECK_COMPLETENESS,
    /** The applicant corrects what the one-off notice lists. */
    CORRECT_FILING,
    /** The applicant corrects what one branch returned. */
    CORRECT_BRANCH,
    /** The applicant supplies materials promised for later. */
    SUPPLY_LATER,
    /** The applicant supplies the materials of the phase that begins. */
    SUPPLY_PHASE,
    REVIEW,
    INSPECT,
    DECIDE,
    /** A decision given once all branches agree. */
    APPROVE,
    CONFIRM_WITHDRAWAL,
    /** The result is handed over or posted: 许可法 44. */
    DELIVER;

    /** The name as drawings, addresses and message keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its code, or by the id of a step of a drawing that says no kinds. */
    public static Optional<Block> of(String word) {
        return Arrays.stream(values())
                .filter(block -> block.code().equals(word))
                .findFirst()
                .or(() -> EarlierSteps.kind(word));
    }

    /** The ids of its steps in drawings that say no kinds. */
    public Set<String> earlierSteps() {
        return EarlierSteps.of(this);
    }
}
