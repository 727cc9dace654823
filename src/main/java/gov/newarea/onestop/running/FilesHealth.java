package gov.newarea.onestop.running;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.store.ContentStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Health of the file store: reachable, and with free space. A full store can still be read and takes no node out of service. */
@Component("filesHealthIndicator")
class FilesHealth implements HealthIndicator {

    private static final Status FULL = new Status("FULL", "uploads are refused; everything else works");

    private final ContentStore store;

    FilesHealth(ContentStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("free", store.room()).build();
        } catch (Refusal refusal) {
            var health = refusal.code().equals("filing.store-full") ? Health.status(FULL) : Health.down();
            return health.withDetail("problem", refusal.code()).build();
        }
    }
}
