package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.FormMessages;
import gov.newarea.onestop.form.Problem.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the check page of a draft. */
@Component
class CheckDesk {

    private final FormTable table;
    private final TaskLists lists;
    private final MaterialRows materials;
    private final FormMessages problemTexts;

    CheckDesk(FormTable table, TaskLists lists, MaterialRows materials, FormMessages problemTexts) {
        this.table = table;
        this.lists = lists;
        this.materials = materials;
        this.problemTexts = problemTexts;
    }

    FormSheet open(FilingId id) {
        return table.open(id);
    }

    /** Warnings that do not prevent submission. */
    List<String> warnings(FormSheet sheet, Locale locale) {
        return table.problems(sheet).stream()
                .filter(problem -> problem.level() == Level.WARN)
                .map(problem -> problemTexts.text(problem, locale))
                .distinct()
                .toList();
    }

    /** @param choice the declaration and delivery chosen so far */
    ModelAndView page(FormSheet sheet, CheckPage.Choice choice, Map<String, String> problems, Locale locale) {
        return new ModelAndView("citizen/check")
                .addObject("filing", sheet.filing())
                .addObject("form", sheet.form())
                .addObject("values", sheet.data())
                .addObject("list", lists.of(sheet))
                .addObject("rows", materials.of(sheet))
                .addObject("warnings", warnings(sheet, locale))
                .addObject("choice", choice)
                .addObject("ways", Delivery.values())
                .addObject("problems", problems);
    }
}
