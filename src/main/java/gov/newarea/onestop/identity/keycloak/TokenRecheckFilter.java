package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.house.SignedIn;
import gov.newarea.onestop.identity.house.SignedInSession;
import gov.newarea.onestop.identity.keycloak.TokenRenewal.Confirmed;
import gov.newarea.onestop.identity.keycloak.TokenRenewal.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Applies changed roles, disabled accounts and ended Keycloak sessions: refreshes the tokens of a session when they are older
 * than {@code onestop.keycloak.recheck}. While Keycloak does not answer, the session goes on for
 * {@code onestop.keycloak.tolerated}. A session from the time of embedded accounts ends.
 */
class TokenRecheckFilter extends OncePerRequestFilter {

    private final TokenRenewal renewal;

    TokenRecheckFilter(TokenRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present == null
                || !(present.getPrincipal() instanceof SignedIn)
                || present.getPrincipal() instanceof BearerPrincipal) {
            chain.doFilter(request, response);
            return;
        }
        var tokens = Tokens.of(request.getSession(false));
        if (tokens == null
                || !(present instanceof OAuth2AuthenticationToken signedIn)
                || !(present.getPrincipal() instanceof Person person)) {
            endSession(request, response);
            return;
        }
        if (renewal.isDue(tokens)) {
            ask(signedIn, person, tokens, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void ask(
            OAuth2AuthenticationToken signedIn,
            Person person,
            Tokens tokens,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var answer = renewal.of(person, tokens);
        if (answer instanceof Confirmed confirmed) {
            renew(signedIn, confirmed, request, response);
            chain.doFilter(request, response);
        } else if (answer instanceof Refused) {
            endSession(request, response);
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
        confirmed.tokens().keepIn(request.getSession());
        SignedInSession.renew(after, request, response);
    }

    /** Has htmx reload the page, which leads to the login page; answers other requests with 401. */
    private static void endSession(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedInSession.end(request, response);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
