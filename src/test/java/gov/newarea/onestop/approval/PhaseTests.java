package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.SampleForms;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Bundles made for this test: one has a second phase that begins after the first, one has items that wait for each other. */
@SpringBootTest
@ActiveProfiles("test")
@Import(SpineFixtures.class)
@Tag("days")
class PhaseTests {

    private static final Path CATALOG = Path.of("target", "two-phases");

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    WorkQueue queue;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService management;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @DynamicPropertySource
    static void publishTheBundle(DynamicPropertyRegistry settings) throws IOException {
        Files.createDirectories(CATALOG);
        try (var files = Files.list(Path.of("config", "catalog"))) {
            for (var file : files.toList()) {
                Files.copy(file, CATALOG.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var items = CATALOG.resolve("items.yml");
        var tobacco = Files.readString(items).split("- code: tobacco-retail");
        Files.writeString(
                items,
                tobacco[0]
                        + "- code: tobacco-retail"
                        + tobacco[1].replace("predecessors: [licence-verification]", "predecessors: [signboard]"));
        var bundles = CATALOG.resolve("bundles.yml");
        Files.writeString(
                bundles, Files.readString(bundles) + Files.readString(Path.of("src/test/resources/two-phases.yml")));
        settings.add("onestop.catalog.folder", () -> CATALOG.toUri().toString());
    }

    @Test
    void beginsTheSecondPhaseAfterTheFirstAndAsksForItsMaterialsThen() {
        var filing = secondPhase();

        var tobacco = queue.of(filing).stream()
                .filter(task -> task.item().equals("tobacco-retail"))
                .toList();
        assertThat(tobacco).isEmpty();
        supply(filing);
        house.grant(filing, "tobacco-retail", "tobacco");
        runJobs();

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
        assertThat(trail.of(filing)).extracting(Trace::act).contains("MaterialsAsked");
    }

    @Test
    void takesUpABranchOfTheFirstPhaseAgainWhenItsGroundChangesInTheSecond() {
        var filing = secondPhase();
        supply(filing);
        house.giveBack(filing, "tobacco-retail", "tobacco", "section:premises");
        house.answer(filing, "premises.shopName", "松花新馆");
        house.handIn(filing, "tobacco-retail");
        assertThat(records.branch(filing, "signboard").state()).isEqualTo(Branch.State.REVIEWING);

        house.review(filing, "tobacco-retail", "tobacco");
        house.grant(filing, "licence-verification", "industry-commerce");
        house.grant(filing, "signboard", "urban-management");
        house.decide(filing, "tobacco-retail", "tobacco", true);
        runJobs();

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @Test
    void lapsesAlongAChainWhenItsFirstLinkIsRefused() {
        var filing = house.accepted(
                house.draft("chain", List.of("tobacco-retail"), SampleForms.restaurant(LocalDate.now(clock))));
        house.review(filing, "signboard", "urban-management");
        house.review(filing, "tobacco-retail", "tobacco");
        house.review(filing, "licence-verification", "industry-commerce");

        house.decide(filing, "licence-verification", "industry-commerce", false);

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.REFUSED);
        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("BranchLapsed"))
                .extracting(trace -> trace.detail("item"))
                .containsExactly("signboard", "tobacco-retail");
        assertThat(deadlines.of(filing)).noneMatch(TimeLimit::open);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesNobodyWithoutATaskWhoMustAct(long seed) {
        var filings = Stream.of("two-phases", "chain", "two-phases")
                .map(bundle -> house.submitted(
                        house.draft(bundle, List.of("tobacco-retail"), SampleForms.restaurant(LocalDate.now(clock)))))
                .toList();

        Walk.in(beans).go(seed, filings);
    }

    private FilingId secondPhase() {
        var filing = house.accepted(
                house.draft("two-phases", List.of("tobacco-retail"), SampleForms.restaurant(LocalDate.now(clock))));
        house.grant(filing, "licence-verification", "industry-commerce");
        house.grant(filing, "signboard", "urban-management");
        return filing;
    }

    private void supply(FilingId filing) {
        house.upload(filing, records.missing(filing).toArray(String[]::new));
        house.handIn(filing, Correction.PHASE);
    }

    private void runJobs() {
        Jobs.run(management);
    }
}
