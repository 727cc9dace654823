package gov.newarea.onestop.identity.keycloak;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Refreshes the tokens of a session, which shows whether the person is still signed in and which posts they hold. */
@Keycloak
@Component
class TokenRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

    /** The result of a refresh. */
    sealed interface Answer {}

    /** The session goes on with this principal. */
    record Confirmed(Person person, Tokens tokens) implements Answer {}

    /** The account is disabled, the session at Keycloak has ended, or no post is left. */
    record Refused() implements Answer {}

    /** Keycloak did not answer. */
    record Unanswered() implements Answer {}

    private final TokenRequest request;
    private final KeycloakSettings settings;
    private final JwtDecoder idTokens;
    private final OidcUserMapper users;
    private final KeycloakAvailability availability;
    private final Clock clock;

    TokenRenewal(
            TokenRequest request,
            KeycloakSettings settings,
            JwtDecoderFactory<ClientRegistration> idTokens,
            ClientRegistrationRepository pages,
            OidcUserMapper users,
            KeycloakAvailability availability,
            Clock clock) {
        this.request = request;
        this.settings = settings;
        this.idTokens = idTokens.createDecoder(pages.findByRegistrationId(OidcClients.PAGES));
        this.users = users;
        this.availability = availability;
        this.clock = clock;
    }

    /** Whether the tokens are old enough to refresh. */
    boolean isDue(Tokens tokens) {
        return tokens.asOf().plus(settings.recheck()).isBefore(clock.instant());
    }

    /** Whether the tokens are too old to go on without a refresh. */
    boolean isTooOld(Tokens tokens) {
        return tokens.asOf().plus(settings.tolerated()).isBefore(clock.instant());
    }

    Answer of(Person person, Tokens tokens) {
        if (availability.isKnownDown()) {
            return new Unanswered();
        }
        try {
            return confirmed(person, request.with(tokens.refresh()));
        } catch (HttpClientErrorException.BadRequest refused) {
            if (refused.getResponseBodyAsString().contains("invalid_grant")) {
                LOG.info("The session of {} ends: {}", person.getSubject(), refused.getResponseBodyAsString());
                return new Refused();
            }
            availability.failed(refused);
            return new Unanswered();
        } catch (OAuth2AuthenticationException noPost) {
            LOG.info("The session of {} ends: no post is left", person.getSubject());
            return new Refused();
        } catch (RestClientException | JwtException noAnswer) {
            availability.failed(noAnswer);
            return new Unanswered();
        }
    }

    private Answer confirmed(Person person, TokenRequest.Renewed renewed) {
        var token = idTokens.decode(renewed.idToken());
        availability.recordSuccess();
        var idToken =
                new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
        return idToken.getSubject().equals(person.getSubject())
                ? new Confirmed(users.map(idToken), new Tokens(renewed.refreshToken(), clock.instant()))
                : new Refused();
    }
}
