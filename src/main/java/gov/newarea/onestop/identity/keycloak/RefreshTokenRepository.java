package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Stores only the refresh token, in the session, so that every node can use it. */
@Keycloak
@Component
class RefreshTokenRepository implements OAuth2AuthorizedClientRepository {

    private final Clock clock;

    RefreshTokenRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refresh = Objects.requireNonNull(client.getRefreshToken(), "the realm gives no refresh token");
        new Tokens(refresh.getTokenValue(), clock.instant()).keepIn(request.getSession());
    }

    /** Returns null: no code calls Keycloak on behalf of a person. */
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        // ends with the session
    }
}
