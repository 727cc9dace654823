package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.Role;
import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which doors are open to whom, however people sign in. What someone may do behind a door, its room decides by role and department. */
public final class AccessRules {

    /** Who has a place at the desk. */
    public static final Set<Role> DESK = Set.of(Role.WINDOW, Role.REVIEWER, Role.DECIDER, Role.SUPERVISOR);

    /** What programs ask. */
    static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    /** What pages ask that htmx keeps alive. */
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
        "/error",
        "/api/v1/credit-codes/**",
        "/api/v1/calendar/**",
        "/api/openapi/**"
    };

    private AccessRules() {}

    public static void whoMayEnter(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers(PUBLIC).permitAll();
        doors.requestMatchers("/desk/codes")
                .hasAnyRole(Stream.concat(DESK.stream(), Stream.of(Role.ADMIN))
                        .map(Role::name)
                        .toArray(String[]::new));
        doors.requestMatchers("/desk/**")
                .hasAnyRole(DESK.stream().map(Role::name).toArray(String[]::new));
        doors.requestMatchers("/admin/**").hasRole(Role.ADMIN.name());
        doors.requestMatchers("/oversight/**").hasAnyRole(Role.SUPERVISOR.name(), Role.ADMIN.name());
        doors.anyRequest().authenticated();
    }

    /** Programs get a 401, pages that htmx keeps alive are loaded again, everyone else is shown the login page. */
    public static AuthenticationEntryPoint whereToSignIn() {
        var entries = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entries.put(API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        entries.put(HTMX, new HxRefreshHeaderAuthenticationEntryPoint());
        var entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        return entry;
    }

    /** @param forms where forms may lead, redirects included, written as in the header */
    public static void whatBrowsersMayDo(HeadersConfigurer<HttpSecurity> headers, String forms) {
        var content = String.join(
                "; ",
                "default-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "frame-src 'self'",
                "frame-ancestors 'self'",
                "form-action " + forms,
                "base-uri 'self'");
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }
}
