package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.AccountOffice;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

/** Registers an applicant, signs them in and leads back to the page they asked for. */
@Controller
class RegisterPage {

    private final AccountOffice accounts;
    private final RegistrationThrottle turnstile;
    private final Validator validator;
    private final MessageSource messages;
    private final LocaleResolver locales;
    private final AskedPage asked;

    RegisterPage(
            AccountOffice accounts,
            RegistrationThrottle turnstile,
            Validator validator,
            MessageSource messages,
            LocaleResolver locales,
            AskedPage asked) {
        this.accounts = accounts;
        this.turnstile = turnstile;
        this.validator = validator;
        this.messages = messages;
        this.locales = locales;
        this.asked = asked;
    }

    @GetMapping("/register")
    String blank(Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("leadsTo", asked.application(request, response));
        return page(RegisterForm.blank(locale), Map.of(), model);
    }

    @PostMapping("/register")
    String open(
            @ModelAttribute RegisterForm form,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        model.addAttribute("leadsTo", asked.application(request, response));
        var registration = form.registration();
        var problems = RegisterForm.problems(registration, validator);
        if (problems.isEmpty() && !turnstile.lets(request.getRemoteAddr())) {
            problems.put("username", messages.getMessage("identity.register.too-many", null, locale));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (problems.isEmpty()) {
            try {
                var page = asked.address(request, response).orElse("/filings");
                open(registration, request);
                locales.setLocale(request, response, registration.profile().locale());
                return "redirect:" + page;
            } catch (Refusal refusal) {
                problems.put("username", refusal.text(messages, locale));
            }
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page(form, problems, model);
    }

    private void open(AccountOffice.Registration registration, HttpServletRequest request) throws ServletException {
        accounts.open(registration);
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        request.getSession();
        request.changeSessionId();
        request.login(registration.username(), registration.password().text());
    }

    private String page(RegisterForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "open/register";
    }
}
