package gov.newarea.onestop.portal.desk;

import static gov.newarea.onestop.portal.desk.Visitor.text;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.IdentityDocument;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Profile;
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

/** Where a window clerk begins an application for someone at the counter. */
@Controller
class CounterPage {

    private final Reception reception;
    private final Archive archive;
    private final Catalog catalog;
    private final DeskWords words;
    private final Clock clock;

    CounterPage(Reception reception, Archive archive, Catalog catalog, DeskWords words, Clock clock) {
        this.reception = reception;
        this.archive = archive;
        this.catalog = catalog;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/counter")
    String show(
            @ModelAttribute("visitor") Visitor visitor,
            @ModelAttribute("actor") Actor actor,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        requireWindow(actor);
        return page(page, model, Map.of());
    }

    @PostMapping("/desk/counter")
    String begin(
            @ModelAttribute("visitor") Visitor visitor,
            @ModelAttribute("actor") Actor actor,
            Model model,
            HttpServletResponse response) {
        requireWindow(actor);
        var problems = problems(visitor);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(1, model, problems);
        }
        var id = reception.begin(
                text(visitor.bundle()), Objects.requireNonNullElse(visitor.optional(), List.of()), visitor.opening());
        return "redirect:/apply/" + id.value();
    }

    private String page(int page, Model model, Map<String, String> problems) {
        model.addAttribute("waiting", Paging.of(archive.atCounter(Paging.offset(page), Paging.SIZE + 1), page));
        model.addAttribute("kinds", IdentityDocument.Kind.values());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "bundles", catalog.bundles().stream().filter(Bundle::open).toList());
        model.addAttribute("catalog", catalog);
        return "desk/counter";
    }

    private Map<String, String> problems(Visitor visitor) {
        var found = new LinkedHashMap<String, String>();
        require(found, catalog.bundle(text(visitor.bundle())).isPresent(), "bundle", "no-bundle");
        require(found, !text(visitor.name()).isEmpty() && text(visitor.name()).length() <= 100, "name", "no-name");
        require(found, visitor.document().plausible(LocalDate.now(clock)), "idNumber", "wrong-id");
        require(found, Boolean.TRUE.equals(visitor.idSeen()), "idSeen", "no-id");
        require(found, text(visitor.mobile()).matches("1[3-9][0-9]{9}"), "mobile", "wrong-mobile");
        require(
                found,
                text(visitor.email()).length() <= 254 && text(visitor.email()).matches(Profile.EMAIL),
                "email",
                "wrong-email");
        return found;
    }

    private void require(Map<String, String> found, boolean right, String field, String problem) {
        if (!right) {
            found.put(field, words.say("desk.counter." + problem));
        }
    }

    private static void requireWindow(Actor actor) {
        if (!actor.holds(Role.WINDOW)) {
            throw Refusal.forbidden("filing.counter-only-window");
        }
    }
}
