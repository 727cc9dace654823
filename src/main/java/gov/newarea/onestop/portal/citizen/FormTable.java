package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Completeness;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.form.FormData;
import gov.newarea.onestop.filing.form.FormDefinition;
import gov.newarea.onestop.filing.form.FormReader;
import gov.newarea.onestop.filing.form.Section;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table at which an applicant writes: opens the form, keeps what was typed. */
@Component
class FormTable {

    private final Archive archive;
    private final Reception reception;
    private final Completeness completeness;
    private final FormReader reader;

    FormTable(Archive archive, Reception reception, Completeness completeness, FormReader reader) {
        this.archive = archive;
        this.reception = reception;
        this.completeness = completeness;
        this.reader = reader;
    }

    FormSheet open(FilingId id) {
        var filing = archive.requireOwn(id);
        return new FormSheet(filing, completeness.formOf(filing), archive.form(id), reception.editable(filing));
    }

    /**
     * Keeps a section as typed, with a row more or less where that was asked; the answers that follow from it, too.
     *
     * @throws Refusal {@code filing.changed-elsewhere} where the page had seen another state of the section; nothing is kept
     */
    FormSheet keep(FormSheet sheet, String section, Map<String, String[]> sent) {
        reception.write(sheet.filing().id(), section, stored -> {
            var typed = typed(sheet.form(), section, sent, stored);
            requireSeen(sheet.form().section(section), sent, stored, typed);
            return typed;
        });
        return open(sheet.filing().id());
    }

    /** What was typed, laid over what is stored, and kept nowhere. */
    FormSheet typed(FormSheet sheet, String section, Map<String, String[]> sent) {
        return new FormSheet(
                sheet.filing(), sheet.form(), typed(sheet.form(), section, sent, sheet.data()), sheet.editable());
    }

    private FormData typed(FormDefinition form, String section, Map<String, String[]> sent, FormData stored) {
        var answers = reader.read(form, section, sent, stored);
        answers = reader.addRow(form, row(sent, "add", section), answers);
        return reader.removeRow(form, row(sent, "remove", section), answers);
    }

    private static void requireSeen(Section section, Map<String, String[]> sent, FormData stored, FormData typed) {
        var seen = first(sent, "seen");
        var now = section.mark(stored);
        if (!seen.isEmpty() && !seen.equals(now) && !section.mark(typed).equals(now)) {
            throw Refusal.conflict("filing.changed-elsewhere");
        }
    }

    private static String row(Map<String, String[]> sent, String name, String section) {
        var path = first(sent, name);
        return path.startsWith(section + ".") ? path : "";
    }

    private static String first(Map<String, String[]> sent, String name) {
        var values = sent.get(name);
        return values != null && values.length > 0 ? values[0] : "";
    }
}
