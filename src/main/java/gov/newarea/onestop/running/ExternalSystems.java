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
 * How the neighbours are: shown, and no reason to take a node out of service, for another node would fare no better. They are
 * knocked at beside the probe, which never waits for them.
 */
@Component("neighboursHealthContributor")
class ExternalSystems implements CompositeHealthContributor {

    /** Below unknown in the order of states, so that it never becomes the state of the whole. */
    static final Status AWAY = new Status("AWAY", "does not answer; the house works on without it");

    private final List<ExternalSystem> neighbours;
    private final Map<String, Health> last = new ConcurrentHashMap<>();

    ExternalSystems(List<ExternalSystem> neighbours) {
        this.neighbours = neighbours;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT30S")
    void knock() {
        neighbours.forEach(neighbour -> last.put(neighbour.name(), health(neighbour)));
    }

    private static Health health(ExternalSystem neighbour) {
        try {
            neighbour.knock();
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
        return neighbours.stream().map(each -> new Entry(each.name(), getContributor(each.name())));
    }
}
