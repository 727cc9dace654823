package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.Role;
import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/** Which doors are open to whom. What someone may do behind a door, its room decides by role and department. */
@Configuration(proxyBeanMethods = false)
class Gate {

    static final Set<Role> DESK = Set.of(Role.WINDOW, Role.REVIEWER, Role.DECIDER, Role.SUPERVISOR);

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
        "/api/openapi/**",
        "/actuator/health/**"
    };

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "frame-src 'self'",
            "frame-ancestors 'self'",
            "form-action 'self'",
            "base-uri 'self'");

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, AuthenticationManager passwordCheck, TurnedAway turnedAway, LocaleResolver locales)
            throws Exception {
        return http.authenticationManager(passwordCheck)
                .authorizeHttpRequests(Gate::whoMayEnter)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new Landing(locales))
                        .failureHandler(new NotLetIn()))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(turnedAway).authenticationEntryPoint(whereToSignIn()))
                .headers(Gate::whatBrowsersMayDo)
                .build();
    }

    /** The lock is looked at only after the password, so that a locked account answers like an unknown one, and as slowly. */
    @Bean
    AuthenticationManager passwordCheck(
            UserDetailsService directory, PasswordEncoder passwords, AuthenticationEventPublisher events) {
        var provider = new DaoAuthenticationProvider(directory);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Programs get a 401, pages that htmx keeps alive are loaded again, everyone else is shown the login page. */
    private static AuthenticationEntryPoint whereToSignIn() {
        var entries = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entries.put(
                PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        entries.put(new RequestHeaderRequestMatcher("HX-Request"), new HxRefreshHeaderAuthenticationEntryPoint());
        var entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        return entry;
    }

    private static void whoMayEnter(
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

    private static void whatBrowsersMayDo(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }
}
