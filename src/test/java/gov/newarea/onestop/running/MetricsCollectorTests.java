package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@HouseTest
@Tag("days")
class MetricsCollectorTests {

    @Autowired
    OperatingFigures figures;

    @Autowired
    SpineFixtures filings;

    @Autowired
    TestClock clock;

    @Test
    void readsAgainOnlyAfterFifteenSeconds() {
        clock.stop();
        var scrape = new MetricsCollector(
                figures, clock, new DefaultListableBeanFactory().getBeanProvider(PrometheusRegistry.class));
        var before = drafts(scrape.collect());
        filings.companyDraft(SpineFixtures.newTradeName());

        assertThat(drafts(scrape.collect())).isEqualTo(before);
        clock.forward(Duration.ofSeconds(15));
        assertThat(drafts(scrape.collect())).isEqualTo(before + 1);
    }

    @Test
    void agreesWithTheLights() {
        filings.accepted(filings.companyDraft(SpineFixtures.newTradeName()));

        var limits = figures.read().stream()
                .filter(figure -> figure.name().equals("onestop_limits"))
                .findFirst()
                .orElseThrow();

        assertThat(limits.values())
                .extracting(Figure.Value::labels)
                .allSatisfy(labels -> assertThat(labels.get(1)).isIn("red", "amber", "green"))
                .anySatisfy(labels -> assertThat(labels.get(0)).isEqualTo("item"));
    }

    private static double drafts(MetricSnapshots snapshots) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.getMetadata().getName().equals("onestop_filings"))
                .flatMap(snapshot -> snapshot.getDataPoints().stream())
                .filter(point -> "draft".equals(point.getLabels().get("state")))
                .mapToDouble(point ->
                        ((io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot) point).getValue())
                .sum();
    }
}
