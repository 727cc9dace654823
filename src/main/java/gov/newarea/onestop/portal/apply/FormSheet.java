package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.filing.Drafting.Editable;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filing's form for its applicant: questions, answers, and what may be changed. */
public record FormSheet(Filing filing, FormDefinition form, FormData data, Editable editable) {

    /** The answers to show: the stored ones, or else the initial values. */
    FormData shown(String section) {
        return data.has(section)
                ? data
                : data.with(section, form.blank().get(section).orElse(null));
    }

    /** The fingerprint of the typed answers of the section. */
    String mark(String section) {
        return form.section(section).mark(data);
    }

    /** What the product fills in in the section, by the mark-up id of the answer. */
    Map<String, String> filledIn(String section, Locale locale) {
        return form.section(section).filledIn(data, locale);
    }

    /** The address of the page that follows a section: the next section, the materials, or the list of corrections. */
    String pageAfter(String section) {
        var id = filing.id().value();
        if (filing.state() != Filing.State.DRAFT) {
            return "/filings/" + id + "/correct?section=" + section;
        }
        return SectionGroups.after(form, section)
                .map(next -> "/apply/" + id + "/sections/" + next)
                .orElse("/apply/" + id + "/materials");
    }

    static List<Problem> of(String section, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.section().equals(section))
                .toList();
    }
}
