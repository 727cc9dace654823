package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.FormCheck;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.FormReader;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.form.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the form of a filing and saves typed sections. */
@Component
public class FormTable {

    private static final String CHANGED_ELSEWHERE = "filing.changed-elsewhere";

    private final Drafting drafting;
    private final FormReader reader;
    private final FormCheck check;
    private final Clock clock;

    FormTable(Drafting drafting, FormReader reader, FormCheck check, Clock clock) {
        this.drafting = drafting;
        this.reader = reader;
        this.check = check;
        this.clock = clock;
    }

    public FormSheet open(FilingId id) {
        return sheet(drafting.open(id));
    }

    /**
     * Opens the form at a section that the applicant may change now.
     *
     * @throws Refusal {@code form.no-section}, {@code filing.section-closed}
     */
    FormSheet open(FilingId id, String section) {
        var sheet = open(id);
        sheet.form().section(section);
        if (!sheet.editable().section(section)) {
            throw Refusal.conflict("filing.section-closed");
        }
        return sheet;
    }

    /**
     * Saves a section as typed, with a row added or removed on request, and the answers derived from it.
     *
     * @throws Refusal {@code filing.changed-elsewhere} if the page showed another state of the section; nothing is saved
     */
    FormSheet keep(FilingId id, String section, Map<String, String[]> sent) {
        return sheet(drafting.write(id, section, (form, stored) -> {
            var typed = typed(form, section, sent, stored);
            requireSeen(form.section(section), sent, stored, typed);
            return typed;
        }));
    }

    /** Everything the form's rules say of the answers of a sheet, errors and hints. */
    List<Problem> problems(FormSheet sheet) {
        return drafting.problems(sheet.filing(), sheet.data());
    }

    /** What the rules say of the answers of one section. */
    List<Problem> problems(FormSheet sheet, String section) {
        return FormSheet.of(section, problems(sheet));
    }

    /** Where the section contradicts answers elsewhere; asks the answers alone, and no register. */
    List<Problem> contradictions(FormSheet sheet, String section) {
        return check.check(sheet.form(), section, sheet.data(), LocalDate.now(clock)).stream()
                .filter(problem -> !problem.elsewhere().isEmpty())
                .toList();
    }

    private static FormSheet sheet(Drafting.Sheet opened) {
        return new FormSheet(opened.filing(), opened.form(), opened.data(), opened.editable());
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
            throw Refusal.conflict(CHANGED_ELSEWHERE);
        }
    }

    /** Throws any other refusal than that the page showed another state of the section. */
    static void requireChangedElsewhere(Refusal refusal) {
        if (!refusal.code().equals(CHANGED_ELSEWHERE)) {
            throw refusal;
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
