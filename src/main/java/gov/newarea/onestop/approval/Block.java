package gov.newarea.onestop.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kind of a step that a person does. Each user task of a drawing names it in the property {@code block}. */
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
    /** A decision that is made once all branches agree. */
    APPROVE,
    CONFIRM_WITHDRAWAL,
    /** The result is handed over or posted: 许可法 44. */
    DELIVER;

    /** The code that drawings, addresses and message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds a kind by its code, or by the id of a step in an earlier drawing that names no kinds. */
    public static Optional<Block> of(String word) {
        return Arrays.stream(values())
                .filter(block -> block.code().equals(word))
                .findFirst()
                .or(() -> EarlierSteps.kind(word));
    }

    /** The ids of its steps in earlier drawings, which name no kinds. */
    public Set<String> earlierSteps() {
        return EarlierSteps.of(this);
    }
}
