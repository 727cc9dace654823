package gov.newarea.onestop.identity.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Updates or ends the session of a request after its account has changed. */
public final class SignedInSession {

    private SignedInSession() {}

    /** Replaces the authentication of this request and of its session. */
    public static void renew(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Ends the session and redirects pages, htmx requests included, to the page that says why; answers programs with 401. */
    public static void end(HttpServletRequest request, HttpServletResponse response, URI why) throws IOException {
        end(request, response);
        if (AccessRules.API.matches(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (AccessRules.HTMX.matches(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", request.getContextPath() + why);
        } else {
            response.sendRedirect(request.getContextPath() + why);
        }
    }

    /** Ends the session; the caller writes the answer. */
    public static void end(HttpServletRequest request, HttpServletResponse response) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, present);
    }
}
