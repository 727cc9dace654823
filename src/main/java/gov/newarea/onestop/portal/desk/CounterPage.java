package gov.newarea.onestop.portal.desk;

import static gov.newarea.onestop.portal.desk.CounterVisitor.text;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.portal.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts an application for a person at the counter. */
@Controller
class CounterPage {

    private final Drafting drafting;
    private final FilingRecords records;
    private final Catalog catalog;
    private final DeskText words;
    private final Clock clock;

    CounterPage(Drafting drafting, FilingRecords records, Catalog catalog, DeskText words, Clock clock) {
        this.drafting = drafting;
        this.records = records;
        this.catalog = catalog;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/counter")
    String show(
            @ModelAttribute("visitor") CounterVisitor visitor,
            @ModelAttribute("actor") Actor actor,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        requireWindow(actor);
        return page(page, model, Map.of());
    }

    @PostMapping("/desk/counter")
    String begin(
            @ModelAttribute("visitor") CounterVisitor visitor,
            @ModelAttribute("actor") Actor actor,
            Model model,
            HttpServletResponse response) {
        requireWindow(actor);
        var problems = problems(visitor);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(1, model, problems);
        }
        var id = drafting.begin(
                text(visitor.bundle()), Objects.requireNonNullElse(visitor.optional(), List.of()), visitor.opening());
        return "redirect:/apply/" + id.value();
    }

    private String page(int page, Model model, Map<String, String> problems) {
        model.addAttribute("waiting", Paging.of(records.atCounter(Paging.offset(page), Paging.SIZE + 1), page));
        model.addAttribute("kinds", IdentityDocument.Kind.values());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "bundles", catalog.bundles().stream().filter(Bundle::open).toList());
        model.addAttribute("catalog", catalog);
        return "desk/counter";
    }

    private Map<String, String> problems(CounterVisitor visitor) {
        var found = new LinkedHashMap<String, String>();
        if (catalog.bundle(text(visitor.bundle())).isEmpty()) {
            found.put("bundle", "no-bundle");
        }
        found.putAll(visitor.problems(LocalDate.now(clock)));
        found.replaceAll((field, problem) -> words.say("desk.counter." + problem));
        return found;
    }

    private static void requireWindow(Actor actor) {
        if (!actor.holds(Role.WINDOW)) {
            throw Refusal.forbidden("filing.counter-only-window");
        }
    }
}
