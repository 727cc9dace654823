package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormMessages;
import gov.newarea.onestop.form.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of a section: questions, answers, and what is wrong with them. */
@Component
class SectionView {

    private final FormMessages problemTexts;
    private final Contradictions contradictions;

    SectionView(FormMessages problemTexts, Contradictions contradictions) {
        this.problemTexts = problemTexts;
        this.contradictions = contradictions;
    }

    /** @param judged whether the page says what is wrong with the section */
    ModelAndView of(
            FormSheet sheet, String key, List<Problem> problems, boolean judged, HttpStatus status, Locale locale) {
        var summary = new LinkedHashMap<String, String>();
        var wrong =
                problems.stream().filter(problem -> judged && problem.isError()).toList();
        wrong.forEach(problem -> summary.putIfAbsent(Field.id(problem.path()), problemTexts.text(problem, locale)));
        return new ModelAndView("citizen/section", status)
                .addObject("filing", sheet.filing())
                .addObject("draft", sheet.filing().state() == Filing.State.DRAFT)
                .addObject("section", sheet.form().section(key))
                .addObject("heading", SectionGroups.headingOf(sheet.form().section(key)))
                .addObject("values", sheet.shown(key))
                .addObject("mark", sheet.mark(key))
                .addObject("problems", problemTexts.byPath(wrong, locale))
                .addObject("notes", sheet.data().has(key) ? notes(problems, locale) : List.of())
                .addObject("people", KnownPeople.outside(key, sheet.form(), sheet.data()))
                .addObject("contradictions", contradictions.of(sheet, key, locale))
                .addObject("summary", summary);
    }

    /** Warnings about the stored section. */
    private List<String> notes(List<Problem> problems, Locale locale) {
        return problems.stream()
                .filter(problem -> !problem.isError())
                .map(problem -> problemTexts.text(problem, locale))
                .distinct()
                .toList();
    }
}
