package gov.newarea.onestop.running;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Health of the external systems. They never take a node out of service, because another node would fare no better; they are
 * polled in the background, and no probe waits for them. The contributor keeps the name {@code neighbours} for dashboards.
 */
@Component("neighboursHealthContributor")
class ExternalSystems implements CompositeHealthContributor {

    /** Ranks below unknown, so that it never becomes the status of the whole. */
    static final Status AWAY = new Status("AWAY", "does not answer; the product works without it");

    private final List<ExternalSystem> systems;
    private final Map<String, Health> last = new ConcurrentHashMap<>();

    ExternalSystems(List<ExternalSystem> systems) {
        this.systems = systems;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT30S")
    void poll() {
        systems.forEach(system -> last.put(system.name(), health(system)));
    }

    private static Health health(ExternalSystem system) {
        try {
            system.ping();
            return Health.up().build();
        } catch (Exception e) {
            return Health.status(AWAY)
                    .withDetail("problem", e.getClass().getSimpleName())
                    .build();
        }
    }

    @Override
    public HealthContributor getContributor(String name) {
        return (HealthIndicator) () -> last.getOrDefault(name, Health.unknown().build());
    }

    @Override
    public Stream<Entry> stream() {
        return systems.stream().map(each -> new Entry(each.name(), getContributor(each.name())));
    }
}
