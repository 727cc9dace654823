package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and saves one section of the form. It saves typed answers before it checks them. */
@Controller
@RequestMapping("/apply/{id}/sections/{key}")
class SectionPage {

    private final FormTable table;
    private final SectionView view;
    private final KeptTexts keptTexts;

    SectionPage(FormTable table, SectionView view, KeptTexts keptTexts) {
        this.table = table;
        this.view = view;
        this.keptTexts = keptTexts;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable FilingId id,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String check,
            HttpServletRequest request,
            Locale locale) {
        var sheet = table.open(id, key);
        var unsent = UnsentForm.of(request);
        if (!unsent.isEmpty()) {
            return view.of(table.typed(sheet, key, unsent), key, List.of(), false, HttpStatus.OK, locale)
                    .addObject("mark", sheet.mark(key))
                    .addObject("unsent", true);
        }
        var problems = check == null && !sheet.data().has(key) ? List.<Problem>of() : table.problems(sheet, key);
        return view.of(sheet, key, problems, check != null, HttpStatus.OK, locale);
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable FilingId id,
            @PathVariable String key,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        try {
            var sheet = table.keep(id, key, request.getParameterMap());
            var page = kept(sheet, key, request, locale);
            var tidied = keptTexts.say(sheet, key, request.getParameterMap(), locale);
            if (tidied.isEmpty()) {
                return page;
            }
            next.addFlashAttribute("notice", tidied);
            return page.getStatus() == null ? page : page.addObject("notice", tidied);
        } catch (Refusal refusal) {
            FormTable.requireChangedElsewhere(refusal);
            return stale(table.open(id, key), key, request, locale);
        }
    }

    private ModelAndView kept(FormSheet sheet, String key, HttpServletRequest request, Locale locale) {
        var address = "redirect:/apply/" + sheet.filing().id().value();
        if (request.getParameter("add") != null || request.getParameter("remove") != null) {
            return new ModelAndView(address + "/sections/" + key + "#" + place(request));
        }
        if (request.getParameter("later") != null) {
            return new ModelAndView(address);
        }
        var problems = table.problems(sheet, key);
        return problems.stream().anyMatch(Problem::isError)
                ? view.of(sheet, key, problems, true, HttpStatus.UNPROCESSABLE_ENTITY, locale)
                : new ModelAndView("redirect:" + sheet.pageAfter(key));
    }

    /** Shows the typed answers again with the conflict; sending them again saves them. */
    private ModelAndView stale(FormSheet stored, String key, HttpServletRequest request, Locale locale) {
        var typed = table.typed(stored, key, request.getParameterMap());
        return view.of(typed, key, table.problems(stored, key), false, HttpStatus.CONFLICT, locale)
                .addObject("mark", stored.mark(key))
                .addObject("stale", true);
    }

    /** The anchor of the page after a row was added or removed. */
    private static String place(HttpServletRequest request) {
        var path = request.getParameter("add") != null
                ? request.getParameter("add")
                : request.getParameter("remove").replaceAll("\\[\\d+]$", "");
        return Field.id(path);
    }
}
