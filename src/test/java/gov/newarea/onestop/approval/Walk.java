package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves several filings by random acts until all have ended; after some time the acts are only those that lead to the end. */
class Walk {

    private static final int RESTLESS = 30;
    private static final int MOST = 200;

    private final RandomActs acts;
    private final FilingRecords records;
    private final Materials materials;
    private final Catalog catalog;
    private final CertificateOffice certificates;
    private final JdbcClient jdbc;

    private Walk(
            RandomActs acts,
            FilingRecords records,
            Materials materials,
            Catalog catalog,
            CertificateOffice certificates,
            JdbcClient jdbc) {
        this.acts = acts;
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
        this.certificates = certificates;
        this.jdbc = jdbc;
    }

    /** Makes a walk with the beans of an application context. */
    static Walk in(AutowireCapableBeanFactory house) {
        return new Walk(
                house.createBean(RandomActs.class),
                house.getBean(FilingRecords.class),
                house.getBean(Materials.class),
                house.getBean(Catalog.class),
                house.getBean(CertificateOffice.class),
                house.getBean(JdbcClient.class));
    }

    /**
     * Checks after every act that whoever must act has a task, and at the end that each filing has ended and no opinion is older than
     * the file it is about.
     */
    void go(long seed, List<FilingId> filings) {
        var chance = new Random(seed);
        var told = new ArrayList<String>();
        for (int n = 0; n < MOST * filings.size() && filings.stream().anyMatch(this::isUnderWay); n++) {
            var open = filings.stream().filter(this::isUnderWay).toList();
            var filing = open.get(chance.nextInt(open.size()));
            told.add(filings.indexOf(filing) + " " + acts.one(filing, chance, n > RESTLESS * filings.size()));
            assertThat(broken(filings)).as("seed %d, after %s", seed, told).isEmpty();
        }
        assertThat(filings).as("seed %d, after %s", seed, told).allSatisfy(this::hasEndedOnOpinionsThatStand);
    }

    private boolean isUnderWay(FilingId filing) {
        return !records.require(filing).state().isClosed();
    }

    /** The violated rules in these filings; filings of other tests in the same database are left out. */
    private List<String> broken(List<FilingId> filings) {
        var ids = filings.stream().map(FilingId::value).toList();
        return WhoActs.RULES.entrySet().stream()
                .flatMap(rule -> jdbc.sql(rule.getValue()).query().listOfRows().stream()
                        .filter(row -> ids.contains(row.values().iterator().next()))
                        .map(row -> rule.getKey() + ": " + row))
                .toList();
    }

    private void hasEndedOnOpinionsThatStand(FilingId filing) {
        var state = records.require(filing).state();
        assertThat(state.isClosed()).isTrue();
        assertThat(certificates.of(filing).isEmpty())
                .isEqualTo(state != Filing.State.GRANTED && state != Filing.State.PART_GRANTED);
        assertThat(records.branches(filing))
                .filteredOn(branch -> branch.state() == Branch.State.GRANTED)
                .allSatisfy(branch -> assertThat(filesOf(branch))
                        .noneMatch(file -> file.uploadedAt().isAfter(branch.reviewedAt())));
    }

    /** The files that the branch needs, without those promised for later. */
    private List<Material> filesOf(Branch branch) {
        boolean promised = records.require(branch.filingId()).followLater();
        var asked = catalog.item(branch.item()).materials();
        return materials.of(branch.filingId()).stream()
                .filter(file -> asked.stream().anyMatch(need -> need.material().equals(file.type())))
                .filter(file -> !promised || !file.type().equals("fire_plan"))
                .toList();
    }
}
