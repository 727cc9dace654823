package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.form.Section;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.apply.FormSheet;
import gov.newarea.onestop.portal.apply.FormTable;
import gov.newarea.onestop.portal.follow.FilingSheet.Ask;
import gov.newarea.onestop.portal.follow.FilingSheet.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the parts to correct, each with its reason. */
@Controller
@RequestMapping("/filings/{id}/correct")
class CorrectPage {

    private final FormTable table;
    private final OpenRequests asks;
    private final Submission submission;
    private final PageText words;

    CorrectPage(FormTable table, OpenRequests asks, Submission submission, PageText words) {
        this.table = table;
        this.asks = asks;
        this.submission = submission;
        this.words = words;
    }

    /** Redirects from a section or an upload back to the request that named it. */
    @GetMapping
    String find(
            @PathVariable FilingId id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String material) {
        var target = section.isEmpty() ? Target.material(material) : Target.section(section);
        var open = asks.open(table.open(id));
        return naming(open, target::equals)
                .or(() -> naming(open, named -> !section.isEmpty() && named.isSection()))
                .map(ask -> "redirect:/filings/" + id.value() + "/correct/"
                        + ask.correction().scope())
                .orElse("redirect:/filings/" + id.value());
    }

    private static Optional<Ask> naming(List<Ask> asks, Predicate<Target> target) {
        return asks.stream()
                .filter(ask -> ask.points().stream().map(Point::target).anyMatch(target))
                .findFirst();
    }

    @GetMapping("/{scope}")
    ModelAndView show(@PathVariable FilingId id, @PathVariable String scope) {
        return page(id, scope, Map.of());
    }

    @PostMapping("/{scope}")
    ModelAndView handIn(@PathVariable FilingId id, @PathVariable String scope, RedirectAttributes next) {
        try {
            submission.correct(id, scope);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            var page = page(id, scope, Map.of("points", words.why(refusal)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        next.addFlashAttribute("notice", words.say("citizen.correct.done"));
        return new ModelAndView("redirect:/filings/" + id.value());
    }

    /** Sections that were not asked for but now contradict the changes, and so are open. */
    private List<Section> also(FormSheet sheet) {
        var asked = asks.open(sheet);
        return sheet.form().sections().stream()
                .filter(section -> sheet.editable().section(section.key()))
                .filter(section ->
                        naming(asked, Target.section(section.key())::equals).isEmpty())
                .toList();
    }

    private ModelAndView page(FilingId id, String scope, Map<String, String> problems) {
        var sheet = table.open(id);
        var ask = asks.open(sheet, scope);
        return ask.isEmpty()
                ? new ModelAndView("redirect:/filings/" + id.value())
                : new ModelAndView("citizen/correct")
                        .addObject("filing", sheet.filing())
                        .addObject("ask", ask.get())
                        .addObject("also", also(sheet))
                        .addObject("problems", problems);
    }
}
