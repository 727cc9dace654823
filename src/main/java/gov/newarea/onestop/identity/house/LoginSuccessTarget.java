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
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Redirects after sign-in to the requested page, if the person may open it, or else to the start page of their role; sets the
 * language of the account unless the visitor has just chosen one.
 */
public class LoginSuccessTarget extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final LocaleResolver locales;

    public LoginSuccessTarget(LocaleResolver locales) {
        this.locales = locales;
        setRedirectStrategy((request, response, address) ->
                response.sendRedirect(request.getContextPath() + ours(address, request)));
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
        var saved = requests.getRequest(request, response);
        if (saved != null && !AccessRules.mayOpen(actor, path(saved.getRedirectUrl()))) {
            requests.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** The path of an address as a browser sent it, which may hold signs that no address should. */
    private static String path(String address) {
        return address.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "");
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return startPage(((SignedIn) authentication.getPrincipal()).actor());
    }

    /** The path and query of an address: whatever host the saved request named, the answer leads to this site. */
    private static String ours(String address, HttpServletRequest request) {
        var path = address.startsWith("/")
                ? address
                : address.replaceFirst("^[a-z]+://[^/]*" + request.getContextPath(), "");
        return path.startsWith("/") && !path.startsWith("//") ? path : "/";
    }

    private static String startPage(Actor actor) {
        if (actor.isAtDesk()) {
            return "/desk";
        }
        return actor.holds(Role.ADMIN) ? "/admin" : actor.isOfficer() ? "/" : "/filings";
    }
}
