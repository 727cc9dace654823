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

/** The session a request belongs to, once more is known of its person than when it was made: it goes on with that, or ends. */
public final class SignedInSession {

    private SignedInSession() {}

    /** Has this request and those that follow know the person as given. */
    public static void renew(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Ends the session, and leads pages, also those that htmx keeps alive, to where it is said why; programs get a 401. */
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

    /** Ends the session; what to answer is left to the caller. */
    public static void end(HttpServletRequest request, HttpServletResponse response) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, present);
    }
}
