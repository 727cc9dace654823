package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.approval.queue.WorkItems;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.Phase;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.BranchActs;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens phases and branches as the catalogue defines them. */
@Component
@Transactional
public class BranchOpening {

    private final FilingRecords records;
    private final BranchActs book;
    private final Catalog catalog;
    private final Departments departments;
    private final Reception reception;
    private final AllowedDays days;
    private final ApprovalSettings settings;
    private final WorkItems items;
    private final Clock clock;

    BranchOpening(
            FilingRecords records,
            BranchActs book,
            Catalog catalog,
            Departments departments,
            Reception reception,
            AllowedDays days,
            ApprovalSettings settings,
            WorkItems items,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.catalog = catalog;
        this.departments = departments;
        this.reception = reception;
        this.days = days;
        this.settings = settings;
        this.items = items;
        this.clock = clock;
    }

    /** The number of phases. */
    public int phases(FilingId filing) {
        return records.branches(filing).stream().mapToInt(Branch::phase).max().orElse(-1) + 1;
    }

    /** The number of branches that the phase opens at the same time. */
    public int branches(FilingId filing, int phase) {
        return inPhase(filing, phase).size();
    }

    public String itemAt(FilingId filing, int phase, int place) {
        return inPhase(filing, phase).get(place).item();
    }

    /** Asks for the phase's own materials; returns whether any are still missing. */
    public boolean askForMaterials(FilingId filing, int phase) {
        var items = inPhase(filing, phase).stream().map(Branch::item).toList();
        boolean own = catalog.bundle(records.require(filing).bundle()).orElseThrow().phases().stream()
                .filter(Phase::ownMaterials)
                .anyMatch(candidate -> candidate.items().stream().anyMatch(items::contains));
        var missing = own ? records.missing(filing) : List.<String>of();
        if (!missing.isEmpty()) {
            reception.askFor(
                    filing, Correction.PHASE, missing, days.correction().day(), settings.window());
        }
        return !missing.isEmpty();
    }

    /** Opens the branch in the department that holds its power today; returns whether an earlier opinion still stands. */
    public boolean open(FilingId filing, String item) {
        book.open(
                filing,
                item,
                departments
                        .acting(catalog.item(item).department(), LocalDate.now(clock))
                        .code());
        var state = records.branch(filing, item).state();
        return state.isSettled() || state == Branch.State.READY;
    }

    /**
     * The state of the results for which a branch waits: {@code granted}, {@code open}, {@code refused}, or {@code fallen} if one was
     * revoked and is decided again only after the branches under way.
     */
    public String predecessor(FilingId filing, String item) {
        var needed = predecessors(filing, item);
        if (needed.stream().anyMatch(BranchOpening::isNo)) {
            book.lapse(filing, item);
            return "refused";
        }
        if (needed.stream().anyMatch(this::hasFallen)) {
            book.postpone(filing, item);
            return "fallen";
        }
        return needed.stream().allMatch(branch -> branch.state() == Branch.State.GRANTED) ? "granted" : "open";
    }

    private List<Branch> predecessors(FilingId filing, String item) {
        var needed = catalog.item(item).predecessors();
        return records.branches(filing).stream()
                .filter(branch -> needed.contains(branch.item()))
                .toList();
    }

    private static boolean isNo(Branch branch) {
        return branch.state() == Branch.State.REFUSED || branch.state() == Branch.State.LAPSED;
    }

    /** Whether the branch was decided, then reopened, and has no task until the next round; this happens only on earlier drawings. */
    private boolean hasFallen(Branch branch) {
        return branch.state() == Branch.State.REVIEWING
                && items.activeOf(branch.filingId()).stream()
                        .noneMatch(item -> item.item().equals(branch.item()));
    }

    /** The branches of the phase, and reopened ones of earlier phases. */
    private List<Branch> inPhase(FilingId filing, int phase) {
        return records.branches(filing).stream()
                .filter(branch -> branch.phase() == phase
                        || branch.phase() < phase && !branch.state().isSettled())
                .toList();
    }
}
