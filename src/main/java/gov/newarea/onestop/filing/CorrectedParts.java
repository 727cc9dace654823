package gov.newarea.onestop.filing;

import gov.newarea.onestop.filing.Correction.Corrected;
import gov.newarea.onestop.form.FormData;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the last correction of a filing changed: the parts, and how they were before. */
@Component
class CorrectedParts {

    private final FileParts parts;
    private final CorrectionCheck check;

    CorrectedParts(FileParts parts, CorrectionCheck check) {
        this.parts = parts;
        this.check = check;
    }

    /**
     * The last correction handed in to the window or to a branch; empty if there was none.
     *
     * @param scope {@code window} or the code of an item, or empty for any of them
     */
    Optional<Corrected> last(FilingId id, String scope) {
        return parts.corrections().of(id).stream()
                .filter(asked -> asked.doneAt() != null
                        && (scope.isEmpty() || asked.scope().equals(scope)))
                .max(Comparator.comparing(Correction::doneAt))
                .map(this::corrected);
    }

    private Corrected corrected(Correction asked) {
        return new Corrected(
                asked,
                check.changed(asked),
                parts.corrections().answersBefore(asked).map(FormData::parse).orElse(null),
                parts.materials().replacedSince(asked.filingId(), asked.askedAt()));
    }
}
