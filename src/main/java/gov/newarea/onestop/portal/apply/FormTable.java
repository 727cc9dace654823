package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Completeness;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.FormReader;
import gov.newarea.onestop.form.Section;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the form of a filing and saves typed sections. */
@Component
public class FormTable {

    private final FilingRecords records;
    private final Drafting drafting;
    private final Completeness completeness;
    private final FormReader reader;

    FormTable(FilingRecords records, Drafting drafting, Completeness completeness, FormReader reader) {
        this.records = records;
        this.drafting = drafting;
        this.completeness = completeness;
        this.reader = reader;
    }

    public FormSheet open(FilingId id) {
        var filing = records.requireOwn(id);
        return new FormSheet(filing, completeness.formOf(filing), records.form(id), drafting.editable(filing));
    }

    /**
     * Saves a section as typed, with a row added or removed on request, and the answers derived from it.
     *
     * @throws Refusal {@code filing.changed-elsewhere} if the page showed another state of the section; nothing is saved
     */
    FormSheet keep(FormSheet sheet, String section, Map<String, String[]> sent) {
        drafting.write(sheet.filing().id(), section, stored -> {
            var typed = typed(sheet.form(), section, sent, stored);
            requireSeen(sheet.form().section(section), sent, stored, typed);
            return typed;
        });
        return open(sheet.filing().id());
    }

    /** The stored answers with the typed ones; saves nothing. */
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
