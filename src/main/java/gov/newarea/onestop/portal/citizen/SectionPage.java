package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Completeness;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.form.Field;
import gov.newarea.onestop.filing.form.FormMessages;
import gov.newarea.onestop.filing.form.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One page per section of the form. What was typed is kept first and judged after. */
@Controller
@RequestMapping("/apply/{id}/sections/{key}")
class SectionPage {

    private final FormTable table;
    private final Completeness completeness;
    private final FormMessages problemTexts;
    private final Words words;
    private final Clock clock;

    SectionPage(FormTable table, Completeness completeness, FormMessages problemTexts, Words words, Clock clock) {
        this.table = table;
        this.completeness = completeness;
        this.problemTexts = problemTexts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable FilingId id,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String check,
            Model model,
            Locale locale) {
        var sheet = open(id, key);
        return page(sheet, key, check == null ? List.of() : problems(sheet, key), model, locale);
    }

    @PostMapping
    String keep(
            @PathVariable FilingId id,
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var sheet = table.keep(open(id, key), key, request.getParameterMap());
        if (request.getParameter("add") != null || request.getParameter("remove") != null) {
            return "redirect:/apply/" + id.value() + "/sections/" + key + "#" + place(request);
        }
        if (request.getParameter("later") != null) {
            return "redirect:/apply/" + id.value();
        }
        var problems = problems(sheet, key);
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(sheet, key, problems, model, locale);
        }
        return "redirect:" + next(sheet, key);
    }

    /** While typing: kept, not judged. */
    @PostMapping(params = "autosave", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String autosave(@PathVariable FilingId id, @PathVariable String key, HttpServletRequest request) {
        table.keep(open(id, key), key, request.getParameterMap());
        return words.say("citizen.section.saved", LocalTime.now(clock).format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private FormSheet open(FilingId id, String key) {
        var sheet = table.open(id);
        sheet.form().section(key);
        if (!sheet.editable().section(key)) {
            throw Refusal.conflict("filing.section-closed");
        }
        return sheet;
    }

    private List<Problem> problems(FormSheet sheet, String key) {
        return FormSheet.of(key, completeness.problems(sheet.filing()));
    }

    private String page(FormSheet sheet, String key, List<Problem> problems, Model model, Locale locale) {
        var summary = new LinkedHashMap<String, String>();
        problems.stream()
                .filter(Problem::isError)
                .forEach(problem -> summary.putIfAbsent(Field.id(problem.path()), problemTexts.text(problem, locale)));
        model.addAttribute("filing", sheet.filing());
        model.addAttribute("draft", sheet.filing().state() == FilingState.DRAFT);
        model.addAttribute("section", sheet.form().section(key));
        model.addAttribute("heading", SectionGroups.headingOf(key));
        model.addAttribute("values", sheet.shown(key));
        model.addAttribute("problems", problemTexts.byPath(problems, locale));
        model.addAttribute("summary", summary);
        return "citizen/section";
    }

    private static String next(FormSheet sheet, String key) {
        var id = sheet.filing().id().value();
        if (sheet.filing().state() != FilingState.DRAFT) {
            return "/filings/" + id + "/correct?section=" + key;
        }
        return SectionGroups.after(sheet.form(), key)
                .map(after -> "/apply/" + id + "/sections/" + after)
                .orElse("/apply/" + id + "/materials");
    }

    /** Where on the page the reader goes on after a row came or went. */
    private static String place(HttpServletRequest request) {
        var path = request.getParameter("add") != null
                ? request.getParameter("add")
                : request.getParameter("remove").replaceAll("\\[\\d+]$", "");
        return Field.id(path);
    }
}
