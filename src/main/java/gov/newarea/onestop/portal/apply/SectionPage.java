package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormMessages;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.portal.PageText;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and saves one section of the form. It saves typed answers before it checks them. */
@Controller
@RequestMapping("/apply/{id}/sections/{key}")
class SectionPage {

    private final FormTable table;
    private final FormMessages problemTexts;
    private final PageText words;
    private final Contradictions contradictions;
    private final KeptTexts keptTexts;
    private final Clock clock;

    SectionPage(
            FormTable table,
            FormMessages problemTexts,
            PageText words,
            Contradictions contradictions,
            KeptTexts keptTexts,
            Clock clock) {
        this.table = table;
        this.contradictions = contradictions;
        this.keptTexts = keptTexts;
        this.problemTexts = problemTexts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable FilingId id,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String check,
            HttpServletRequest request,
            Locale locale) {
        var sheet = open(id, key);
        var unsent = UnsentForm.of(request);
        if (!unsent.isEmpty()) {
            return page(table.typed(sheet, key, unsent), key, List.of(), false, HttpStatus.OK, locale)
                    .addObject("mark", sheet.mark(key))
                    .addObject("unsent", true);
        }
        var problems = check == null && !sheet.data().has(key) ? List.<Problem>of() : problems(sheet, key);
        return page(sheet, key, problems, check != null, HttpStatus.OK, locale);
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
            requireStale(refusal);
            return stale(open(id, key), key, request, locale);
        }
    }

    /**
     * Saves while the applicant types, and answers with what the product fills in and where the section contradicts others. If the
     * page is outdated, it saves nothing and shows a message.
     */
    @PostMapping(params = "autosave")
    String autosave(
            @PathVariable FilingId id,
            @PathVariable String key,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        try {
            var sheet = table.keep(id, key, request.getParameterMap());
            model.addAttribute("mark", sheet.mark(key));
            model.addAttribute("filledIn", sheet.filledIn(key, locale));
            model.addAttribute("contradictions", contradictions.of(sheet, key, locale));
            model.addAttribute(
                    "saved",
                    words.say(
                            "citizen.section.saved",
                            LocalTime.now(clock).format(DateTimeFormatter.ofPattern("HH:mm"))));
            model.addAttribute("tidied", keptTexts.say(sheet, key, request.getParameterMap(), locale));
        } catch (Refusal refusal) {
            requireStale(refusal);
            model.addAttribute("saved", words.say("citizen.section.stale"));
        }
        return "citizen/section :: kept";
    }

    private ModelAndView kept(FormSheet sheet, String key, HttpServletRequest request, Locale locale) {
        var address = "redirect:/apply/" + sheet.filing().id().value();
        if (request.getParameter("add") != null || request.getParameter("remove") != null) {
            return new ModelAndView(address + "/sections/" + key + "#" + place(request));
        }
        if (request.getParameter("later") != null) {
            return new ModelAndView(address);
        }
        var problems = problems(sheet, key);
        return problems.stream().anyMatch(Problem::isError)
                ? page(sheet, key, problems, true, HttpStatus.UNPROCESSABLE_ENTITY, locale)
                : new ModelAndView("redirect:" + next(sheet, key));
    }

    /** Shows the typed answers again with the conflict; sending them again saves them. */
    private ModelAndView stale(FormSheet stored, String key, HttpServletRequest request, Locale locale) {
        var typed = table.typed(stored, key, request.getParameterMap());
        return page(typed, key, problems(stored, key), false, HttpStatus.CONFLICT, locale)
                .addObject("mark", stored.mark(key))
                .addObject("stale", true);
    }

    private static void requireStale(Refusal refusal) {
        if (!refusal.code().equals("filing.changed-elsewhere")) {
            throw refusal;
        }
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
        return FormSheet.of(key, table.problems(sheet));
    }

    /** @param judged whether the page says what is wrong with the section */
    private ModelAndView page(
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

    private static String next(FormSheet sheet, String key) {
        var id = sheet.filing().id().value();
        if (sheet.filing().state() != Filing.State.DRAFT) {
            return "/filings/" + id + "/correct?section=" + key;
        }
        return SectionGroups.after(sheet.form(), key)
                .map(after -> "/apply/" + id + "/sections/" + after)
                .orElse("/apply/" + id + "/materials");
    }

    /** The anchor of the page after a row was added or removed. */
    private static String place(HttpServletRequest request) {
        var path = request.getParameter("add") != null
                ? request.getParameter("add")
                : request.getParameter("remove").replaceAll("\\[\\d+]$", "");
        return Field.id(path);
    }
}
