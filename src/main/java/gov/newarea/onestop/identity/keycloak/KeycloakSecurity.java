package gov.newarea.onestop.identity.keycloak;

import static org.springframework.security.config.Customizer.withDefaults;

import gov.newarea.onestop.identity.SessionCheck;
import gov.newarea.onestop.identity.house.AccessDeniedAnswer;
import gov.newarea.onestop.identity.house.AccessRules;
import gov.newarea.onestop.identity.house.LoginSuccessTarget;
import gov.newarea.onestop.identity.house.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Security of pages and API with Keycloak: OpenID Connect for people, bearer tokens for the API. */
@Keycloak
@Configuration(proxyBeanMethods = false)
class KeycloakSecurity {

    private final KeycloakSettings settings;
    private final KeycloakAvailability availability;

    KeycloakSecurity(KeycloakSettings settings, KeycloakAvailability availability) {
        this.settings = settings;
        this.availability = availability;
    }

    @Bean
    SecurityFilterChain pageFilterChain(
            HttpSecurity http,
            LoginRedirect loginRedirect,
            RestClientAuthorizationCodeTokenResponseClient codes,
            OidcUserMapper users,
            RefreshTokenRepository tokens,
            BackChannelLogout sessions,
            BearerTokenConverter callers,
            SessionCheck check,
            LogoutRedirect logoutRedirect,
            AccessDeniedAnswer accessDenied,
            LocaleResolver locales)
            throws Exception {
        check.addTo(http);
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.POST, "/login", "/register")
                            .denyAll();
                    AccessRules.authorize(requests);
                })
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(loginRedirect)
                                .authorizationRedirectStrategy(redirectIfUp()))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                        .userInfoEndpoint(user -> user.oidcUserService(users))
                        .authorizedClientRepository(tokens)
                        .successHandler(new LoginSuccessTarget(locales))
                        .failureHandler(new OidcFailureHandler()))
                .oidcLogout(logout -> logout.oidcSessionRegistry(sessions).backChannel(withDefaults()))
                .logout(logout -> logout.logoutSuccessHandler(logoutRedirect))
                .oauth2ResourceServer(
                        api -> api.bearerTokenResolver(apiTokens()).jwt(jwt -> jwt.jwtAuthenticationConverter(callers)))
                .requestCache(pages -> pages.requestCache(AccessRules.askedPages()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(accessDenied)
                        .authenticationEntryPoint(AccessRules.loginEntryPoint()))
                .headers(headers -> SecurityHeaders.set(headers, "'self' " + settings.site()))
                .build();
    }

    @Bean
    SessionCheck sessionCheck(TokenRenewal renewal) {
        return chain -> chain.addFilterBefore(new TokenRecheckFilter(renewal), AnonymousAuthenticationFilter.class);
    }

    /** Answers 503 instead of a redirect while Keycloak is down. */
    private RedirectStrategy redirectIfUp() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, address) -> {
            if (availability.isDown()) {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            } else {
                redirect.sendRedirect(request, response, address);
            }
        };
    }

    /** Accepts bearer tokens at the API only; pages need a session. */
    private static BearerTokenResolver apiTokens() {
        var bearer = new DefaultBearerTokenResolver();
        return request -> request.getRequestURI().startsWith("/api/") ? bearer.resolve(request) : null;
    }
}
