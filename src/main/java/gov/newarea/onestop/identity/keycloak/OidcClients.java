package gov.newarea.onestop.identity.keycloak;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.Assert;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The realm as OAuth knows it. Nothing is asked of it at start, so that the house starts while Keycloak is away; no question waits for long. */
@Keycloak
@Configuration(proxyBeanMethods = false)
class OidcClients {

    /** The name of the one way to sign in, part of the address Keycloak comes back to. */
    static final String PAGES = "keycloak";

    private static final String DIRECTORY = "directory";
    private static final Authentication HOUSE =
            new AnonymousAuthenticationToken("house", "house", AuthorityUtils.createAuthorityList("ROLE_HOUSE"));

    private final KeycloakSettings settings;
    private final ClientHttpRequestFactory lines = ClientHttpRequestFactoryBuilder.jdk()
            .build(HttpClientSettings.defaults()
                    .withConnectTimeout(Duration.ofSeconds(2))
                    .withReadTimeout(Duration.ofSeconds(5)));

    OidcClients(KeycloakSettings settings) {
        Assert.hasText(settings.secret(), "Set ONESTOP_KEYCLOAK_SECRET, the secret of the client for the pages");
        Assert.hasText(settings.directorySecret(), "Set ONESTOP_KEYCLOAK_DIRECTORY_SECRET");
        this.settings = settings;
    }

    @Bean
    ClientRegistrationRepository pages() {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(PAGES)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.outside("auth"))
                .tokenUri(settings.inside("token"))
                .jwkSetUri(settings.inside("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.outside("logout")))
                .build());
    }

    /** Questions to Keycloak that carry no token of their own. */
    @Bean
    RestClient line() {
        return RestClient.builder().requestFactory(lines).build();
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codes() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokens());
        return client;
    }

    /** Questions to the admin API, with the token of the client that may read the directory. */
    @Bean
    RestClient directoryLine() {
        var registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(DIRECTORY)
                .clientId(settings.directoryClient())
                .clientSecret(settings.directorySecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(settings.inside("token"))
                .build());
        var tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        var client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(tokens());
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(grant -> grant.accessTokenResponseClient(client))
                .build());
        var bearer = new OAuth2ClientHttpRequestInterceptor(manager);
        bearer.setClientRegistrationIdResolver(request -> DIRECTORY);
        bearer.setPrincipalResolver(request -> HOUSE);
        bearer.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return RestClient.builder()
                .requestFactory(lines)
                .requestInterceptor(bearer)
                .build();
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.inside("certs"))
                .restOperations(new RestTemplate(lines))
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new OidcIdTokenValidator(
                        ((InMemoryClientRegistrationRepository) pages()).findByRegistrationId(PAGES))));
        return registration -> decoder;
    }

    /** The keys behind tokens of the API are fetched over the same lines. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keys() {
        return builder -> builder.restOperations(new RestTemplate(lines));
    }

    private RestClient tokens() {
        return RestClient.builder()
                .requestFactory(lines)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
