package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a failed sign-in through Keycloak with the status that says why. */
class OidcFailureHandler implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcFailureHandler.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "";
        if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
            response.sendRedirect("/");
            return;
        }
        var status = code.equals(OidcUserMapper.NO_POST)
                ? HttpStatus.FORBIDDEN
                : KeycloakAvailability.isOutage(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED;
        LOG.info("Sign-in through Keycloak ended with {}: {}", status.value(), failure.toString());
        response.sendError(status.value());
    }
}
