package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Profile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language of pages and account, and redirects to the same page or its nearest ancestor. */
@Controller
class LanguageSwitch {

    private final LocaleResolver locales;
    private final Addresses addresses;
    private final People people;
    private final AccountOffice accounts;

    LanguageSwitch(LocaleResolver locales, Addresses addresses, People people, AccountOffice accounts) {
        this.locales = locales;
        this.addresses = addresses;
        this.people = people;
        this.accounts = accounts;
    }

    @PostMapping("/language")
    String change(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Profile.locale(language));
        if (people.current().equals(Actor.VISITOR)) {
            request.getSession().setAttribute(AccountOffice.LANGUAGE_CHOSEN, true);
        } else {
            accounts.chooseLanguage(people.current().id(), language);
        }
        return "redirect:" + addresses.nearest(back);
    }
}
