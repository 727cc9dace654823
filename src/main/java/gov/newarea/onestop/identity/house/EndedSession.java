package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.AccountOffice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers a form that was sent after its session had ended: it is not a lack of rights. What was typed is kept in the new session,
 * signing in leads back to the page, and the page shows it again. Nothing is saved or done before its writer sends it once more.
 */
final class EndedSession {

    /** Where Spring Security looks for the page to go to after signing in. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private static final int MOST_CHARACTERS = 200_000;
    private static final RequestMatcher FORM = request -> "POST".equals(request.getMethod())
            && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");

    private EndedSession() {}

    /**
     * Only what a page of this site sent is kept and led back.
     *
     * @param signedIn whether somebody signed in again since, in another tab
     * @return whether the request is answered
     */
    static boolean answer(HttpServletRequest request, HttpServletResponse response, boolean signedIn)
            throws IOException {
        if (AccessRules.API.matches(request)) {
            return false;
        }
        if (AccessRules.HTMX.matches(request)) {
            response.sendError((signedIn ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
            return true;
        }
        var page = page(request);
        if (page.isEmpty()) {
            return false;
        }
        boolean kept = FORM.matches(request) && path(page.get()).equals(request.getRequestURI()) && keep(request);
        if (signedIn && !kept) {
            return false;
        }
        if (!signedIn) {
            request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(page.get()));
        }
        response.sendRedirect(request.getContextPath() + (signedIn ? page.get() : "/login?ended"));
        return true;
    }

    private static boolean keep(HttpServletRequest request) {
        Map<String, String[]> sent = new TreeMap<>(request.getParameterMap());
        sent.remove("_csrf");
        int size = sent.values().stream()
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .sum();
        if (size > MOST_CHARACTERS) {
            return false;
        }
        sent.put(AccountOffice.UNSENT_PATH, new String[] {request.getRequestURI()});
        request.getSession().setAttribute(AccountOffice.UNSENT, sent);
        return true;
    }

    private static String path(String page) {
        return page.replaceFirst("\\?.*$", "");
    }

    /** The path and query of the page of this site that sent the form. */
    private static Optional<String> page(HttpServletRequest request) {
        try {
            var from = URI.create(
                    Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse(""));
            var here = URI.create(request.getRequestURL().toString());
            boolean ours = from.getHost() != null
                    && from.getHost().equals(here.getHost())
                    && from.getPort() == here.getPort()
                    && from.getScheme().equals(here.getScheme());
            var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return ours ? Optional.of(from.getRawPath() + query) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
