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

/** Access rules by path, for both ways to sign in. Within a path, each module decides by role and department. */
public final class AccessRules {

    /** Roles that use the desk. */
    public static final Set<Role> DESK = Set.of(Role.WINDOW, Role.REVIEWER, Role.DECIDER, Role.SUPERVISOR);

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
        "/error",
        "/api/v1/credit-codes/**",
        "/api/v1/calendar/**",
        "/api/openapi/**"
    };

    private AccessRules() {}

    public static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(PUBLIC).permitAll();
        requests.requestMatchers("/desk/codes")
                .hasAnyRole(Stream.concat(DESK.stream(), Stream.of(Role.ADMIN))
                        .map(Role::name)
                        .toArray(String[]::new));
        requests.requestMatchers("/desk/**")
                .hasAnyRole(DESK.stream().map(Role::name).toArray(String[]::new));
        requests.requestMatchers("/admin/**").hasRole(Role.ADMIN.name());
        requests.requestMatchers("/oversight/**").hasAnyRole(Role.SUPERVISOR.name(), Role.ADMIN.name());
        requests.anyRequest().authenticated();
    }

    /** Answers programs with 401, has htmx reload the page, and redirects all others to the login page. */
    public static AuthenticationEntryPoint loginEntryPoint() {
        var entries = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entries.put(API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        entries.put(HTMX, new HxRefreshHeaderAuthenticationEntryPoint());
        var entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        return entry;
    }

    /** @param formTargets the value of {@code form-action}: targets of forms and of their redirects */
    public static void securityHeaders(HeadersConfigurer<HttpSecurity> headers, String formTargets) {
        var content = String.join(
                "; ",
                "default-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "frame-src 'self'",
                "frame-ancestors 'self'",
                "form-action " + formTargets,
                "base-uri 'self'");
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }
}
