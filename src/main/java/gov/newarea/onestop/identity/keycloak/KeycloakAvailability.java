package gov.newarea.onestop.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Knows whether Keycloak answers, and caches this for three seconds, so that requests do not all wait for a timeout. */
@Keycloak
@Component
class KeycloakAvailability {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAvailability.class);
    private static final Duration CACHED_FOR = Duration.ofSeconds(3);

    private final RestClient client;
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile Instant lastFailure = Instant.MIN;
    private volatile Instant lastSuccess = Instant.MIN;

    KeycloakAvailability(RestClient keycloakClient, KeycloakSettings settings, Clock clock) {
        this.client = keycloakClient;
        this.settings = settings;
        this.clock = clock;
    }

    /** Calls Keycloak unless the answer is cached. */
    boolean isDown() {
        if (isKnownDown() || lastSuccess.isAfter(clock.instant().minus(CACHED_FOR))) {
            return isKnownDown();
        }
        try {
            client.get().uri(settings.endpoint("certs")).retrieve().toBodilessEntity();
            recordSuccess();
        } catch (RestClientException noKeys) {
            recordFailure(noKeys);
        }
        return isKnownDown();
    }

    /** Whether a call has just failed; does not call Keycloak. */
    boolean isKnownDown() {
        return lastFailure.isAfter(clock.instant().minus(CACHED_FOR));
    }

    /** Records a failed call: Keycloak is down, or it rejects our request. */
    void failed(Exception reason) {
        if (isOutage(reason)) {
            recordFailure(reason);
        } else {
            LOG.warn("Keycloak rejects our request; check the clients of the realm", reason);
        }
    }

    /** Whether Keycloak did not answer, or answered with a server error. */
    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof HttpServerErrorException) {
                return true;
            }
        }
        return false;
    }

    private void recordFailure(Exception reason) {
        if (!lastFailure.isAfter(lastSuccess)) {
            LOG.warn("Keycloak cannot be reached at {}: {}", settings.reachedAt(), reason.toString());
        }
        lastFailure = clock.instant();
    }

    void recordSuccess() {
        if (lastFailure.isAfter(lastSuccess)) {
            LOG.info("Keycloak can be reached again at {}", settings.reachedAt());
        }
        lastSuccess = clock.instant();
        lastFailure = Instant.MIN;
    }
}
