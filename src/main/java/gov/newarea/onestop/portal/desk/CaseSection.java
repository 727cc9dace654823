package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.FilingRecords.Verdict;
import gov.newarea.onestop.form.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the form in a case, and its verdicts. */
record CaseSection(Section section, @Nullable Verdict given, List<Verdict> others) {

    public Target target() {
        return Target.section(section.key());
    }
}
