package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.catalog.Bundle.Phase;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The phases of a filing as the catalogue has them: which branches each opens, and which materials it asks for. */
@Component
@Transactional
public class Phases {

    private final FilingRecords records;
    private final Catalog catalog;
    private final Deliveries deliveries;

    Phases(FilingRecords records, Catalog catalog, Deliveries deliveries) {
        this.records = records;
        this.catalog = catalog;
        this.deliveries = deliveries;
    }

    /** How many phases follow one another. */
    public int count(FilingId filing) {
        return records.branches(filing).stream().mapToInt(Branch::phase).max().orElse(-1) + 1;
    }

    /** How many branches the phase opens at the same time. */
    public int branches(FilingId filing, int phase) {
        return inPhase(filing, phase).size();
    }

    public String itemAt(FilingId filing, int phase, int place) {
        return inPhase(filing, phase).get(place).item();
    }

    /** Asks for the materials the phase keeps to itself; whether there are any still missing. */
    public boolean askForMaterials(FilingId filing, int phase) {
        var items = inPhase(filing, phase).stream().map(Branch::item).toList();
        boolean own = catalog.bundle(records.require(filing).bundle()).orElseThrow().phases().stream()
                .filter(Phase::ownMaterials)
                .anyMatch(candidate -> candidate.items().stream().anyMatch(items::contains));
        return own && deliveries.askForPhaseMaterials(filing);
    }

    /** The branches of the phase, and those of earlier phases that were taken back since. */
    private List<Branch> inPhase(FilingId filing, int phase) {
        return records.branches(filing).stream()
                .filter(branch -> branch.phase() == phase
                        || branch.phase() < phase && !branch.state().isSettled())
                .toList();
    }
}
