package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.filing.Drafting.Editable;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FieldKind;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filing's form for its applicant: questions, answers, and what may be changed. */
public record FormSheet(Filing filing, FormDefinition form, FormData data, Editable editable) {

    private static final String NOTHING = "—";

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
        var shown = new LinkedHashMap<String, String>();
        filledIn(form.section(section).fields(), section, locale, shown);
        return shown;
    }

    private void filledIn(List<Field> fields, String at, Locale locale, Map<String, String> shown) {
        for (var field : fields) {
            var path = at + "." + field.key();
            if (field.kind() == FieldKind.ROWS && !field.readOnly()) {
                data.rowPaths(path).forEach(row -> filledIn(field.children(), row, locale, shown));
            } else if (field.readOnly() && field.children().isEmpty()) {
                shown.put(Field.id(path), data.has(path) ? field.optionLabel(data.text(path), locale) : NOTHING);
            }
        }
    }

    static List<Problem> of(String section, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.section().equals(section))
                .toList();
    }
}
