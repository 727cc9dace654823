package gov.newarea.onestop.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Keycloak for new tokens with a refresh token. */
@Keycloak
@Component
class TokenRequest {

    /** The new tokens. */
    record Renewed(@JsonProperty("id_token") String idToken, @JsonProperty("refresh_token") String refreshToken) {}

    private final RestClient client;
    private final KeycloakSettings settings;

    TokenRequest(RestClient keycloakClient, KeycloakSettings settings) {
        this.client = keycloakClient;
        this.settings = settings;
    }

    /** @throws RestClientException if Keycloak refuses or does not answer */
    Renewed with(String refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", refreshToken);
        form.add("client_id", settings.client());
        form.add("client_secret", settings.secret());
        var renewed = client.post()
                .uri(settings.endpoint("token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Renewed.class);
        if (renewed == null || renewed.idToken() == null || renewed.refreshToken() == null) {
            throw new RestClientException("the answer has no tokens");
        }
        return renewed;
    }
}
