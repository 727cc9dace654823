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

/** Whether Keycloak can be reached; what was found holds for a few seconds, so that nobody waits for what another has waited for. */
@Keycloak
@Component
class KeycloakAvailability {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAvailability.class);
    private static final Duration HOLDS = Duration.ofSeconds(3);

    private final RestClient line;
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile Instant missed = Instant.MIN;
    private volatile Instant met = Instant.MIN;

    KeycloakAvailability(RestClient line, KeycloakSettings settings, Clock clock) {
        this.line = line;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks, unless it is known. */
    boolean isAway() {
        if (isKnownAway() || met.isAfter(clock.instant().minus(HOLDS))) {
            return isKnownAway();
        }
        try {
            line.get().uri(settings.inside("certs")).retrieve().toBodilessEntity();
            met();
        } catch (RestClientException noKeys) {
            missed(noKeys);
        }
        return isKnownAway();
    }

    /** Whether somebody has just tried in vain. */
    boolean isKnownAway() {
        return missed.isAfter(clock.instant().minus(HOLDS));
    }

    /** Takes note of a question that brought no answer: silence, or words that say this house asked wrongly. */
    void failed(Exception reason) {
        if (isSilence(reason)) {
            missed(reason);
        } else {
            LOG.warn("Keycloak refuses what this house asks of it; see the clients of the realm", reason);
        }
    }

    /** Whether nobody answered, or only to say that the server is in trouble. */
    static boolean isSilence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof HttpServerErrorException) {
                return true;
            }
        }
        return false;
    }

    private void missed(Exception reason) {
        if (!missed.isAfter(met)) {
            LOG.warn("Keycloak cannot be reached at {}: {}", settings.reachedAt(), reason.toString());
        }
        missed = clock.instant();
    }

    void met() {
        if (missed.isAfter(met)) {
            LOG.info("Keycloak is reached again at {}", settings.reachedAt());
        }
        met = clock.instant();
        missed = Instant.MIN;
    }
}
