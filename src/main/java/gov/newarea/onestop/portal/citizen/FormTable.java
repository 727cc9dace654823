package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Completeness;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.form.FormData;
import gov.newarea.onestop.filing.form.FormReader;
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

    /** Keeps a section as typed, with a row more or less where that was asked; the answers that follow from it, too. */
    FormSheet keep(FormSheet sheet, String section, Map<String, String[]> sent) {
        var id = sheet.filing().id();
        var answers = reader.read(sheet.form(), section, sent, sheet.data());
        answers = reader.addRow(sheet.form(), first(sent, "add", section), answers);
        answers = reader.removeRow(sheet.form(), first(sent, "remove", section), answers);
        reception.write(id, section, answers);
        keepWhatFollows(sheet, section, answers);
        return open(id);
    }

    private void keepWhatFollows(FormSheet sheet, String written, FormData answers) {
        for (var section : sheet.form().sections()) {
            var key = section.key();
            boolean changed = sheet.data().has(key) && !sheet.data().get(key).equals(answers.get(key));
            if (!key.equals(written) && changed && sheet.editable().section(key)) {
                reception.write(sheet.filing().id(), key, answers);
            }
        }
    }

    private static String first(Map<String, String[]> sent, String name, String section) {
        var values = sent.get(name);
        return values != null && values.length > 0 && values[0].startsWith(section + ".") ? values[0] : "";
    }
}
