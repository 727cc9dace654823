package gov.newarea.onestop.identity.keycloak;

import static org.springframework.security.config.Customizer.withDefaults;

import gov.newarea.onestop.identity.SessionCheck;
import gov.newarea.onestop.identity.house.AccessDeniedAnswer;
import gov.newarea.onestop.identity.house.AccessRules;
import gov.newarea.onestop.identity.house.LoginSuccessTarget;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.LocaleResolver;

/** Signing in at Keycloak: people on the pages, and whoever brings a token to the API. */
@Keycloak
@Configuration(proxyBeanMethods = false)
class KeycloakSecurity {

    private final KeycloakSettings settings;
    private final KeycloakAvailability reach;

    KeycloakSecurity(KeycloakSettings settings, KeycloakAvailability reach) {
        this.settings = settings;
        this.reach = reach;
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            LoginRedirect invitation,
            RestClientAuthorizationCodeTokenResponseClient codes,
            OidcUserMapper admission,
            RefreshTokenRepository tokens,
            BackChannelLogout sessions,
            BearerTokenConverter callers,
            SessionCheck check,
            ClientRegistrationRepository pages,
            AccessDeniedAnswer turnedAway,
            LocaleResolver locales)
            throws Exception {
        check.standIn(http);
        return http.authorizeHttpRequests(doors -> {
                    doors.requestMatchers(HttpMethod.POST, "/login", "/register")
                            .denyAll();
                    AccessRules.whoMayEnter(doors);
                })
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(invitation)
                                .authorizationRedirectStrategy(onlyIfThere()))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                        .userInfoEndpoint(user -> user.oidcUserService(admission))
                        .authorizedClientRepository(tokens)
                        .successHandler(new LoginSuccessTarget(locales))
                        .failureHandler(new OidcFailureHandler()))
                .oidcLogout(logout -> logout.oidcSessionRegistry(sessions).backChannel(withDefaults()))
                .logout(logout -> logout.logoutSuccessHandler(farewell(pages)))
                .oauth2ResourceServer(api ->
                        api.bearerTokenResolver(onlyAtTheApi()).jwt(jwt -> jwt.jwtAuthenticationConverter(callers)))
                .exceptionHandling(refused ->
                        refused.accessDeniedHandler(turnedAway).authenticationEntryPoint(AccessRules.whereToSignIn()))
                .headers(headers -> AccessRules.whatBrowsersMayDo(headers, "'self' " + settings.site()))
                .build();
    }

    @Bean
    SessionCheck sessionCheck(TokenRenewal renewal) {
        return chain -> chain.addFilterBefore(new TokenRecheckFilter(renewal), AnonymousAuthenticationFilter.class);
    }

    /** A browser is not sent to a server that is not there; the house says so itself. */
    private RedirectStrategy onlyIfThere() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, address) -> {
            if (reach.isAway()) {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            } else {
                redirect.sendRedirect(request, response, address);
            }
        };
    }

    /** Signs out at Keycloak too, where it can be reached, and comes back to the hall. */
    private LogoutSuccessHandler farewell(ClientRegistrationRepository pages) {
        var atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(pages);
        atKeycloak.setPostLogoutRedirectUri("{baseUrl}/");
        return (request, response, person) -> {
            if (person == null || reach.isAway()) {
                response.sendRedirect("/");
            } else {
                atKeycloak.onLogoutSuccess(request, response, person);
            }
        };
    }

    /** Pages know sessions alone; a token opens nothing there. */
    private static BearerTokenResolver onlyAtTheApi() {
        var bearer = new DefaultBearerTokenResolver();
        return request -> request.getRequestURI().startsWith("/api/") ? bearer.resolve(request) : null;
    }
}
