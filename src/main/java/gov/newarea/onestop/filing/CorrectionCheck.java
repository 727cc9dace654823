package gov.newarea.onestop.filing;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.form.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether what was asked for has been corrected, and what else was changed with it. */
@Component
class CorrectionCheck {

    private final Completeness completeness;
    private final Changes changes;

    CorrectionCheck(Completeness completeness, Changes changes) {
        this.completeness = completeness;
        this.changes = changes;
    }

    /** Everything asked for was changed since, and nothing that was changed leaves an error in the form. */
    void require(Filing filing, Correction asked) {
        if (!asked.points().stream().allMatch(point -> changes.answer(asked, point))) {
            throw Refusal.invalid("filing.not-corrected");
        }
        var wrong = changes.sectionsSince(filing.id(), asked.askedAt()).isEmpty()
                ? Set.<String>of()
                : completeness.sectionsInError(filing);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid("filing.correction-adds-errors", labels(filing, wrong));
        }
    }

    /** What was asked for, and every section changed since it was asked. */
    List<Target> changed(Correction asked) {
        return Stream.concat(
                        asked.points().stream().map(Correction.Point::target),
                        changes.sectionsSince(asked.filingId(), asked.askedAt()).stream())
                .distinct()
                .toList();
    }

    private Localized labels(Filing filing, Set<String> sections) {
        var labels = completeness.formOf(filing).sections().stream()
                .filter(section -> sections.contains(section.key()))
                .map(Section::label)
                .toList();
        return new Localized(
                labels.stream().map(Localized::zh).collect(Collectors.joining("、")),
                labels.stream().map(Localized::en).collect(Collectors.joining(", ")));
    }
}
