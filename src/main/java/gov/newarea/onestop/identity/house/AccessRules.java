package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Access rules by path, for both ways to sign in. Within a path, each module decides by role and department. */
public final class AccessRules {

    private static final List<Role> DESK =
            Stream.of(Role.values()).filter(Role::isAtDesk).toList();

    /** Requests of programs. */
    static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    /** Requests that htmx sends from a loaded page. */
    static final RequestMatcher HTMX = new RequestHeaderRequestMatcher("HX-Request");

    private static final String[] PUBLIC = {
        "/",
        "/items/**",
        "/bundles/**",
        "/progress/**",
        "/verify/**",
        "/trades/**",
        "/login",
        "/register",
        "/language",
        "/session",
        "/error",
        "/api/v1/credit-codes/**",
        "/api/v1/calendar/**",
        "/api/openapi/**"
    };

    /** Where visitors are asked to sign in. Every other address that is not public does not exist for them. */
    private static final RequestMatcher KNOWN = below(
            "/apply",
            "/filings",
            "/messages",
            "/account",
            "/session",
            "/desk",
            "/oversight",
            "/admin",
            "/api",
            "/login",
            "/register",
            "/logout");

    /** Pages that only some roles may open; the first area that a path lies in counts. */
    private static final List<Area> AREAS = List.of(
            new Area(
                    "/desk/codes",
                    Stream.concat(DESK.stream(), Stream.of(Role.ADMIN)).toList()),
            new Area("/desk/**", DESK),
            new Area("/oversight/**", List.of(Role.SUPERVISOR, Role.ADMIN)),
            new Area("/admin/**", List.of(Role.ADMIN)));

    private AccessRules() {}

    /** Whether the person may open pages at the path. */
    static boolean mayOpen(Actor actor, String path) {
        return AREAS.stream()
                .filter(area -> area.contains(path))
                .findFirst()
                .map(area -> area.roles().stream().anyMatch(actor::holds))
                .orElse(true);
    }

    public static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(PUBLIC).permitAll();
        AREAS.forEach(area -> requests.requestMatchers(area.pattern())
                .hasAnyRole(area.roles().stream().map(Role::name).toArray(String[]::new)));
        requests.anyRequest().authenticated();
    }

    /**
     * Answers programs and htmx with 401, so that what is typed on a page stays there, and unknown addresses with 404; redirects
     * all others to the login page.
     */
    public static AuthenticationEntryPoint loginEntryPoint() {
        var entries = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entries.put(API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        entries.put(
                new NegatedRequestMatcher(KNOWN),
                (request, response, refused) -> response.sendError(HttpStatus.NOT_FOUND.value()));
        entries.put(HTMX, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        var entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        return entry;
    }

    /** Keeps the page that a visitor asked for until they have signed in; pictures, scripts and unknown addresses replace none. */
    public static RequestCache askedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && KNOWN.matches(request)
                && !API.matches(request)
                && !HTMX.matches(request)
                && isDocument(request.getHeader("Sec-Fetch-Dest")));
        return cache;
    }

    private static boolean isDocument(@Nullable String destination) {
        return destination == null || destination.equals("document");
    }

    private static RequestMatcher below(String... paths) {
        return new OrRequestMatcher(Stream.of(paths)
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(path + "/**"))
                .toArray(RequestMatcher[]::new));
    }

    /** @param pattern a path, with {@code /**} for all below it */
    private record Area(String pattern, Collection<Role> roles) {

        boolean contains(String path) {
            return pattern.endsWith("/**")
                    ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 2))
                    : path.equals(pattern);
        }
    }
}
