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

/** OAuth clients of the realm. Start-up makes no call to Keycloak, so that it works while Keycloak is down; calls have short timeouts. */
@Keycloak
@Configuration(proxyBeanMethods = false)
class OidcClients {

    /** Registration id of the sign-in client, part of the redirect address. */
    static final String PAGES = "keycloak";

    private static final String DIRECTORY = "directory";
    private static final Authentication APPLICATION = new AnonymousAuthenticationToken(
            "onestop", "onestop", AuthorityUtils.createAuthorityList("ROLE_APPLICATION"));

    private final KeycloakSettings settings;
    private final ClientHttpRequestFactory requests = ClientHttpRequestFactoryBuilder.jdk()
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
                .authorizationUri(settings.browserEndpoint("auth"))
                .tokenUri(settings.endpoint("token"))
                .jwkSetUri(settings.endpoint("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.browserEndpoint("logout")))
                .build());
    }

    /** Calls Keycloak without a token. */
    @Bean
    RestClient keycloakClient() {
        return RestClient.builder().requestFactory(requests).build();
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codes() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokens());
        return client;
    }

    /** Calls the admin API with the token of the client that may read the directory. */
    @Bean
    RestClient directoryClient() {
        var registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(DIRECTORY)
                .clientId(settings.directoryClient())
                .clientSecret(settings.directorySecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(settings.endpoint("token"))
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
        bearer.setPrincipalResolver(request -> APPLICATION);
        bearer.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(bearer)
                .build();
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.endpoint("certs"))
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new OidcIdTokenValidator(
                        ((InMemoryClientRegistrationRepository) pages()).findByRegistrationId(PAGES))));
        return registration -> decoder;
    }

    /** Fetches the keys of API tokens with the same timeouts. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keys() {
        return builder -> builder.restOperations(new RestTemplate(requests));
    }

    private RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
