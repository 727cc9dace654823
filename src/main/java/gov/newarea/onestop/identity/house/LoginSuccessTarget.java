package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.LocaleResolver;

/** Where someone arrives after signing in: the page they asked for if it is theirs, otherwise their own face of the house; in the language of their account, unless they have just chosen another. */
public class LoginSuccessTarget extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final LocaleResolver locales;

    public LoginSuccessTarget(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var someone = (SignedIn) authentication.getPrincipal();
        var actor = someone.actor();
        if (request.getSession().getAttribute(AccountOffice.LANGUAGE_CHOSEN) == null) {
            locales.setLocale(request, response, someone.language());
        }
        var saved = asked.getRequest(request, response);
        if (saved instanceof DefaultSavedRequest page && !mayOpen(actor, page.getRequestURI())) {
            asked.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return home(((SignedIn) authentication.getPrincipal()).actor());
    }

    private static String home(Actor actor) {
        if (mayOpen(actor, "/desk")) {
            return "/desk";
        }
        return actor.holds(Role.ADMIN) ? "/admin" : actor.isOfficer() ? "/" : "/filings";
    }

    private static boolean mayOpen(Actor actor, String path) {
        if (path.startsWith("/admin")) {
            return actor.holds(Role.ADMIN);
        }
        return !path.startsWith("/desk") || AccessRules.DESK.stream().anyMatch(actor::holds);
    }
}
