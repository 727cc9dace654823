package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormMessages;
import gov.newarea.onestop.form.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words where a section contradicts answers elsewhere, with the way there. */
@Component
class Contradictions {

    private final FormTable table;
    private final FormMessages texts;

    Contradictions(FormTable table, FormMessages texts) {
        this.table = table;
        this.texts = texts;
    }

    /**
     * One contradiction.
     *
     * @param there the address of the other answer, empty if the applicant may not change it now
     * @param section the section of the other answer
     */
    record Line(String text, String there, String section) {}

    List<Line> of(FormSheet sheet, String section, Locale locale) {
        return table.contradictions(sheet, section).stream()
                .map(problem -> line(sheet, problem, locale))
                .distinct()
                .toList();
    }

    private Line line(FormSheet sheet, Problem problem, Locale locale) {
        var other = problem.elsewhere().get(0);
        var key = other.substring(0, other.indexOf('.'));
        var address = "/apply/" + sheet.filing().id().value() + "/sections/" + key + "#" + Field.id(other);
        return new Line(
                texts.text(problem, locale),
                sheet.editable().section(key) ? address : "",
                sheet.form().section(key).label().in(locale));
    }
}
