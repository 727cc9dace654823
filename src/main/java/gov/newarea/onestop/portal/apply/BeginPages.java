package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Drafting.NewFiling;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.portal.PageText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a filing: for whom, contact data, optional items. */
@Controller
class BeginPages {

    private static final int LONGEST_EMAIL = 254;

    private final Drafting drafting;
    private final Catalog catalog;
    private final People people;
    private final PageText words;

    BeginPages(Drafting drafting, Catalog catalog, People people, PageText words) {
        this.drafting = drafting;
        this.catalog = catalog;
        this.people = people;
        this.words = words;
    }

    /** The answers: {@code self} or {@code agent}, and the agent's principal. */
    record Start(String who, String principal, String mobile, String email, List<String> optional) {}

    /** Guides of the version before send this form; they and ours are open side by side during an upgrade. */
    @PostMapping("/apply")
    String apply(@RequestParam(defaultValue = "") String bundle, RedirectAttributes next) {
        next.addAttribute("bundle", bundle);
        return "redirect:/apply/new";
    }

    /** Its address carries what was chosen, so that a sign-in in between loses nothing. */
    @GetMapping("/apply/new")
    String ask(
            @RequestParam(defaultValue = "") String bundle,
            @RequestParam(defaultValue = "self") String who,
            @RequestParam(defaultValue = "") List<String> optional,
            HttpServletRequest request,
            Model model) {
        var unsent = UnsentForm.of(request);
        if (!unsent.isEmpty()) {
            model.addAttribute("unsent", true);
            return page(bundle, typed(unsent), model);
        }
        var contact = people.contact(people.current().id());
        return page(bundle, new Start(who, "", contact.mobile(), contact.email(), optional), model);
    }

    /** What was typed before the session ended, as it was typed. */
    private static Start typed(Map<String, String[]> sent) {
        return new Start(
                UnsentForm.text(sent, "who").equals("agent") ? "agent" : "self",
                UnsentForm.text(sent, "principal"),
                UnsentForm.text(sent, "mobile"),
                UnsentForm.text(sent, "email"),
                List.of(sent.getOrDefault("optional", new String[0])));
    }

    @PostMapping("/apply/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String bundle,
            @RequestParam(defaultValue = "") List<String> optional,
            @ModelAttribute("given") Given given,
            Model model) {
        var start = given.start(optional);
        var problems = problems(start);
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return new ModelAndView(page(bundle, start, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var opening = start.who().equals("agent")
                ? NewFiling.byAgent(start.principal(), start.mobile(), start.email())
                : NewFiling.online(people.current().name(), start.mobile(), start.email());
        return new ModelAndView(
                "redirect:/apply/" + drafting.begin(bundle, optional, opening).value());
    }

    /** The fields of the page as sent. */
    record Given(String who, String principal, String mobile, String email) {

        Start start(List<String> optional) {
            return new Start(
                    "agent".equals(who) ? "agent" : "self",
                    text(principal),
                    Typed.mobile(mobile),
                    Typed.email(email),
                    optional);
        }

        private static String text(@org.jspecify.annotations.Nullable String typed) {
            return Typed.text(typed);
        }
    }

    private Map<String, String> problems(Start start) {
        var problems = new LinkedHashMap<String, String>();
        if (start.who().equals("agent")
                && (start.principal().isEmpty() || start.principal().length() > 100)) {
            problems.put("principal", words.say("citizen.begin.principal.wrong"));
        }
        if (!start.mobile().matches("1[3-9][0-9]{9}")) {
            problems.put("mobile", words.say("citizen.begin.mobile.wrong"));
        }
        if (start.email().length() > LONGEST_EMAIL || !start.email().matches(Profile.EMAIL)) {
            problems.put("email", words.say("citizen.begin.email.wrong"));
        }
        return problems;
    }

    private String page(String code, Start start, Model model) {
        var bundle = catalog.bundle(code).orElseThrow(() -> Refusal.notFound("filing.no-bundle"));
        if (!bundle.open()) {
            throw Refusal.conflict("filing.bundle-closed");
        }
        model.addAttribute("bundle", bundle);
        model.addAttribute("start", start);
        model.addAttribute("me", people.current());
        model.addAttribute("choices", choices(bundle));
        return "citizen/begin";
    }

    private List<ServiceItem> choices(Bundle bundle) {
        return bundle.items().stream()
                .map(catalog::item)
                .filter(ServiceItem::optional)
                .toList();
    }
}
