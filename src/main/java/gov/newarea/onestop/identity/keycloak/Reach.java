package gov.newarea.onestop.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether Keycloak can be reached; what was found holds for a few seconds, so that nobody waits for what another has waited for. */
@Keycloak
@Component
class Reach {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);
    private static final Duration HOLDS = Duration.ofSeconds(3);

    private final RestClient line;
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile Instant missed = Instant.MIN;
    private volatile Instant met = Instant.MIN;

    Reach(RestClient line, KeycloakSettings settings, Clock clock) {
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
        } catch (RestClientException away) {
            missed(away);
        }
        return isKnownAway();
    }

    /** Whether somebody has just tried in vain. */
    boolean isKnownAway() {
        return missed.isAfter(clock.instant().minus(HOLDS));
    }

    void missed(Exception reason) {
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
