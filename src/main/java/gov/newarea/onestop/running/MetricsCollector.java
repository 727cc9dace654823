package gov.newarea.onestop.running;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Provides the operating figures to Prometheus; reads them when scraped and caches them for 15 seconds. */
@Component
class MetricsCollector implements MultiCollector {

    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(MetricsCollector.class);

    private final OperatingFigures figures;
    private final Clock clock;
    private MetricSnapshots last = new MetricSnapshots();
    private Instant until = Instant.MIN;

    MetricsCollector(OperatingFigures figures, Clock clock, ObjectProvider<PrometheusRegistry> registry) {
        this.figures = figures;
        this.clock = clock;
        registry.ifAvailable(prometheus -> prometheus.register(this));
    }

    /** Without the database it returns no figures, so that the other metrics are still scraped. */
    @Override
    public synchronized MetricSnapshots collect() {
        if (clock.instant().isBefore(until)) {
            return last;
        }
        try {
            last = MetricSnapshots.of(
                    figures.read().stream().map(Figure::snapshot).toArray(MetricSnapshot[]::new));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The figures cannot be read: {}", e.getClass().getSimpleName());
            last = new MetricSnapshots();
        }
        until = clock.instant().plus(KEPT);
        return last;
    }
}
