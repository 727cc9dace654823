package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.house.Doors;
import gov.newarea.onestop.identity.keycloak.Renewal.Confirmed;
import gov.newarea.onestop.identity.keycloak.Renewal.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a changed role, a disabled account and a session ended at Keycloak take effect: asks again when Keycloak's last word is
 * older than {@code onestop.keycloak.recheck}. While Keycloak does not answer its last word counts, for as long as
 * {@code onestop.keycloak.tolerated}.
 */
class Recheck extends OncePerRequestFilter {

    private final Renewal renewal;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Recheck(Renewal renewal) {
        this.renewal = renewal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Doors.FIXTURES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var present = SecurityContextHolder.getContext().getAuthentication();
        var tokens = Tokens.of(request.getSession(false));
        if (!(present instanceof OAuth2AuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof Person person)
                || tokens == null
                || !renewal.isDue(tokens)) {
            chain.doFilter(request, response);
            return;
        }
        var answer = renewal.of(person, tokens);
        if (answer instanceof Confirmed confirmed) {
            renew(signedIn, confirmed, request, response);
            chain.doFilter(request, response);
        } else if (answer instanceof Refused) {
            new SecurityContextLogoutHandler().logout(request, response, present);
            turnOut(request, response);
        } else if (renewal.isTooOld(tokens)) {
            SecurityContextHolder.clearContext();
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void renew(
            OAuth2AuthenticationToken before,
            Confirmed confirmed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = confirmed.person();
        var after = new OAuth2AuthenticationToken(
                person, person.getAuthorities(), before.getAuthorizedClientRegistrationId());
        after.setDetails(before.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(after);
        SecurityContextHolder.setContext(context);
        confirmed.tokens().keepIn(request.getSession());
        sessions.saveContext(context, request, response);
    }

    /** A page that htmx keeps alive is loaded again, which leads to the login page; everyone else reads what has happened. */
    private static void turnOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
