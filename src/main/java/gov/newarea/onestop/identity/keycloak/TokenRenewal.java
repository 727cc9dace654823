package gov.newarea.onestop.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Keycloak again about someone signed in: whether they still are, and what they may do by now. */
@Keycloak
@Component
class TokenRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

    /** What came of asking. */
    sealed interface Answer {}

    /** They still are, as this person. */
    record Confirmed(Person person, Tokens tokens) implements Answer {}

    /** The account is disabled, the session at Keycloak has ended, or no post is left. */
    record Refused() implements Answer {}

    /** Keycloak said nothing. */
    record Unanswered() implements Answer {}

    private record Renewed(
            @JsonProperty("id_token") String idToken, @JsonProperty("refresh_token") String refreshToken) {}

    private final RestClient line;
    private final KeycloakSettings settings;
    private final JwtDecoder idTokens;
    private final OidcUserMapper admission;
    private final KeycloakAvailability reach;
    private final Clock clock;

    TokenRenewal(
            RestClient line,
            KeycloakSettings settings,
            JwtDecoderFactory<ClientRegistration> idTokens,
            ClientRegistrationRepository pages,
            OidcUserMapper admission,
            KeycloakAvailability reach,
            Clock clock) {
        this.line = line;
        this.settings = settings;
        this.idTokens = idTokens.createDecoder(pages.findByRegistrationId(OidcClients.PAGES));
        this.admission = admission;
        this.reach = reach;
        this.clock = clock;
    }

    /** Whether Keycloak's last word is old enough to ask again. */
    boolean isDue(Tokens tokens) {
        return tokens.asOf().plus(settings.recheck()).isBefore(clock.instant());
    }

    /** Whether Keycloak's last word is too old to go on without it. */
    boolean isTooOld(Tokens tokens) {
        return tokens.asOf().plus(settings.tolerated()).isBefore(clock.instant());
    }

    Answer of(Person person, Tokens tokens) {
        if (reach.isKnownAway()) {
            return new Unanswered();
        }
        try {
            var renewed = ask(tokens);
            var token = idTokens.decode(renewed.idToken());
            reach.met();
            var word = new OidcIdToken(
                    token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
            return word.getSubject().equals(person.getSubject())
                    ? new Confirmed(admission.admit(word), new Tokens(renewed.refreshToken(), clock.instant()))
                    : new Refused();
        } catch (HttpClientErrorException.BadRequest refused) {
            if (refused.getResponseBodyAsString().contains("invalid_grant")) {
                LOG.info("The session of {} ends: {}", person.getSubject(), refused.getResponseBodyAsString());
                return new Refused();
            }
            reach.failed(refused);
            return new Unanswered();
        } catch (OAuth2AuthenticationException noPost) {
            LOG.info("The session of {} ends: no post is left", person.getSubject());
            return new Refused();
        } catch (RestClientException | JwtException noAnswer) {
            reach.failed(noAnswer);
            return new Unanswered();
        }
    }

    private Renewed ask(Tokens tokens) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", tokens.refresh());
        form.add("client_id", settings.client());
        form.add("client_secret", settings.secret());
        var renewed = line.post()
                .uri(settings.inside("token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Renewed.class);
        if (renewed == null || renewed.idToken() == null || renewed.refreshToken() == null) {
            throw new RestClientException("an answer without tokens");
        }
        return renewed;
    }
}
