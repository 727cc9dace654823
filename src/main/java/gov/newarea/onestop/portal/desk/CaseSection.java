package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.form.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the form in a case, and its verdicts.
 *
 * @param corrected whether the last correction changed it
 * @param asked what was asked about it, if it was; null otherwise
 * @param changes the answers that the correction changed
 */
record CaseSection(
        Section section,
        @Nullable Verdict given,
        List<Verdict> others,
        boolean corrected,
        Correction.@Nullable Point asked,
        List<AnswerChanges.Change> changes) {

    public Target target() {
        return Target.section(section.key());
    }
}
