package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Redirects sign-in and registration to Keycloak's pages, in the visitor's language. */
@Keycloak
@Component
class LoginRedirect implements OAuth2AuthorizationRequestResolver {

    private static final RequestMatcher LOGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/login");
    private static final RequestMatcher REGISTER =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/register");

    private final DefaultOAuth2AuthorizationRequestResolver keycloak;
    private final LocaleResolver locales;

    LoginRedirect(ClientRegistrationRepository pages, LocaleResolver locales) {
        this.keycloak = new DefaultOAuth2AuthorizationRequestResolver(pages, "/login/oauth2/start");
        this.keycloak.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.locales = locales;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return LOGIN.matches(request) || REGISTER.matches(request) ? resolve(request, OidcClients.PAGES) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        var plain = keycloak.resolve(request, registration);
        if (plain == null) {
            return null;
        }
        var locale = locales.resolveLocale(request);
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> {
                    more.put("ui_locales", "en".equals(locale.getLanguage()) ? "en" : "zh-CN");
                    if (REGISTER.matches(request)) {
                        more.put("prompt", "create");
                    }
                })
                .build();
    }
}
