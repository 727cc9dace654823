package gov.newarea.onestop.portal.account;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.NewPassword;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Profile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own data, and their password. */
@Controller
public class AccountPage {

    private final People people;
    private final AccountOffice accounts;
    private final Departments departments;
    private final Validator validator;
    private final MessageSource messages;
    private final LocaleResolver locales;

    public AccountPage(
            People people,
            AccountOffice accounts,
            Departments departments,
            Validator validator,
            MessageSource messages,
            LocaleResolver locales) {
        this.people = people;
        this.accounts = accounts;
        this.departments = departments;
        this.validator = validator;
        this.messages = messages;
        this.locales = locales;
    }

    @GetMapping("/account")
    String show(Model model) {
        return page(accounts.profile(people.current().id()), Map.of(), model);
    }

    /** Officers cannot change their name, which letters print; administrators can. */
    @PostMapping("/account")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String mobile,
            @RequestParam(defaultValue = "") String language,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var me = people.current();
        var known = accounts.profile(me.id());
        var elsewhere = accounts.elsewhere().isPresent();
        var given = new Profile(
                me.isOfficer() || elsewhere ? known.name() : Typed.text(name),
                elsewhere ? known.email() : Typed.email(email),
                Typed.mobile(mobile),
                language);
        var problems = problems(given);
        if (elsewhere) {
            problems.keySet().removeAll(List.of("name", "email"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(given, problems, model);
        }
        accounts.keep(me.id(), given);
        locales.setLocale(request, response, given.locale());
        next.addFlashAttribute("notice", messages.getMessage("identity.account.kept", null, given.locale()));
        return "redirect:/account";
    }

    /** Officers enter the number of their identity document once; filings that name it are their own matters. */
    @PostMapping("/account/identity")
    String identify(
            @RequestParam(defaultValue = "") String idNumber,
            Model model,
            Locale locale,
            RedirectAttributes next,
            HttpServletResponse response) {
        var me = people.current().id();
        try {
            if (IdentityDocument.isMistyped(Typed.identity(idNumber))) {
                throw Refusal.invalid("identity.id-number-wrong");
            }
            accounts.identify(me, idNumber);
            next.addFlashAttribute("notice", messages.getMessage("identity.account.kept", null, locale));
            return "redirect:/account";
        } catch (Refusal refusal) {
            var problem = refusal.text(messages, locale);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(accounts.profile(me), Map.of("idNumber", problem), model);
        }
    }

    @PostMapping("/account/password")
    public String changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            Model model,
            Locale locale,
            RedirectAttributes next,
            HttpServletResponse response) {
        var me = people.current().id();
        var problems = new LinkedHashMap<String, String>();
        validator.validate(new NewPassword(chosen)).stream()
                .findFirst()
                .ifPresent(v -> problems.put("chosen", v.getMessage()));
        if (problems.isEmpty()) {
            try {
                accounts.changePassword(me, present, new NewPassword(chosen));
                next.addFlashAttribute("notice", messages.getMessage("identity.account.changed", null, locale));
                return "redirect:/account";
            } catch (Refusal refusal) {
                problems.put("present", refusal.text(messages, locale));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(accounts.profile(me), problems, model);
    }

    private String page(Profile profile, Map<String, String> problems, Model model) {
        model.addAttribute("profile", profile);
        model.addAttribute(
                "idNumber",
                accounts.idNumber(people.current().id())
                        .map(number -> "…" + number.substring(Math.max(0, number.length() - 4)))
                        .orElse(""));
        model.addAttribute("problems", problems);
        model.addAttribute("elsewhere", accounts.elsewhere().orElse(null));
        model.addAttribute("me", people.current());
        model.addAttribute("organs", departments);
        return "citizen/account";
    }

    private Map<String, String> problems(Profile profile) {
        var found = new LinkedHashMap<String, String>();
        validator
                .validate(profile)
                .forEach(v -> found.putIfAbsent(v.getPropertyPath().toString(), v.getMessage()));
        return found;
    }
}
