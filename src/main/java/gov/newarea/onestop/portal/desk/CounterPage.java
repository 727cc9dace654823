package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Opening;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a window clerk begins an application for someone at the counter. */
@Controller
class CounterPage {

    private final Reception reception;
    private final Catalog catalog;
    private final DeskWords words;

    CounterPage(Reception reception, Catalog catalog, DeskWords words) {
        this.reception = reception;
        this.catalog = catalog;
        this.words = words;
    }

    /** What the clerk fills in. */
    record Visitor(
            @Nullable String bundle,
            @Nullable List<String> optional,
            @Nullable String name,
            @Nullable Boolean idSeen,
            @Nullable String mobile,
            @Nullable String email) {

        Visitor {
            idSeen = Boolean.TRUE.equals(idSeen);
            bundle = Objects.requireNonNullElse(bundle, "");
            optional = Objects.requireNonNullElse(optional, List.of());
            name = Objects.requireNonNullElse(name, "").strip();
            mobile = Typed.narrow(mobile);
            email = Typed.narrow(email);
        }
    }

    @GetMapping("/desk/counter")
    String show(@ModelAttribute("visitor") Visitor visitor, @ModelAttribute("actor") Actor actor, Model model) {
        requireWindow(actor);
        return page(model, Map.of());
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
            return page(model, problems);
        }
        var opening = new Opening(Channel.COUNTER, text(visitor.name()), text(visitor.mobile()), text(visitor.email()));
        var id = reception.begin(
                text(visitor.bundle()), Objects.requireNonNullElse(visitor.optional(), List.of()), opening);
        return "redirect:/apply/" + id.value();
    }

    private String page(Model model, Map<String, String> problems) {
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
        require(found, Boolean.TRUE.equals(visitor.idSeen()), "idSeen", "no-id");
        require(found, text(visitor.mobile()).matches("1[3-9][0-9]{9}"), "mobile", "wrong-mobile");
        require(
                found,
                text(visitor.email()).length() <= 254
                        && text(visitor.email()).matches("([^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+)?"),
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

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
