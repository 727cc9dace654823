package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signs out at Keycloak too, if it can be reached, and returns to the hall. */
@Keycloak
@Component
class LogoutRedirect implements LogoutSuccessHandler {

    private final KeycloakAvailability availability;
    private final OidcClientInitiatedLogoutSuccessHandler keycloak;

    LogoutRedirect(KeycloakAvailability availability, ClientRegistrationRepository pages) {
        this.availability = availability;
        this.keycloak = new OidcClientInitiatedLogoutSuccessHandler(pages);
        this.keycloak.setPostLogoutRedirectUri("{baseUrl}/");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        if (person == null || availability.isDown()) {
            response.sendRedirect("/");
        } else {
            keycloak.onLogoutSuccess(request, response, person);
        }
    }
}
