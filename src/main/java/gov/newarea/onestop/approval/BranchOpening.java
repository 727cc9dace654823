package gov.newarea.onestop.approval;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.Phase;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.BranchBook;
import gov.newarea.onestop.filing.BranchState;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Intake;
import gov.newarea.onestop.identity.Departments;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens phases and branches as the catalogue has them. */
@Component
@Transactional
public class BranchOpening {

    private final Archive archive;
    private final BranchBook book;
    private final Catalog catalog;
    private final Departments departments;
    private final Intake intake;
    private final BranchClock days;

    BranchOpening(
            Archive archive,
            BranchBook book,
            Catalog catalog,
            Departments departments,
            Intake intake,
            BranchClock days) {
        this.archive = archive;
        this.book = book;
        this.catalog = catalog;
        this.departments = departments;
        this.intake = intake;
        this.days = days;
    }

    /** How many phases follow one another. */
    public int phases(FilingId filing) {
        return archive.branches(filing).stream().mapToInt(Branch::phase).max().orElse(-1) + 1;
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
        boolean own = catalog.bundle(archive.require(filing).bundle()).orElseThrow().phases().stream()
                .filter(Phase::ownMaterials)
                .anyMatch(candidate -> candidate.items().stream().anyMatch(items::contains));
        var missing = own ? archive.missing(filing) : List.<String>of();
        if (!missing.isEmpty()) {
            intake.askFor(filing, Correction.PHASE, missing, days.correctBy(), days.window());
        }
        return !missing.isEmpty();
    }

    /** Opens the branch in the department that exercises its power today; whether an earlier opinion of it stands. */
    public boolean open(FilingId filing, String item) {
        book.open(
                filing,
                item,
                departments.acting(catalog.item(item).department()).code());
        var state = archive.branch(filing, item).state();
        return state.isSettled() || state == BranchState.READY;
    }

    /** Where the results a branch waits for stand: {@code granted}, {@code open} or {@code refused}. */
    public String predecessor(FilingId filing, String item) {
        var needed = catalog.item(item).predecessors();
        var states = archive.branches(filing).stream()
                .filter(branch -> needed.contains(branch.item()))
                .map(Branch::state)
                .toList();
        if (states.contains(BranchState.REFUSED) || states.contains(BranchState.LAPSED)) {
            book.lapse(filing, item);
            return "refused";
        }
        return states.stream().allMatch(state -> state == BranchState.GRANTED) ? "granted" : "open";
    }

    private List<Branch> inPhase(FilingId filing, int phase) {
        return archive.branches(filing).stream()
                .filter(branch -> branch.phase() == phase)
                .toList();
    }
}
