package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.queue.WorkItems;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.BranchActs;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens branches, in the order in which the catalogue has their items wait for each other. */
@Component
@Transactional
public class BranchOpening {

    private final FilingRecords records;
    private final BranchActs book;
    private final Catalog catalog;
    private final Departments departments;
    private final WorkItems items;
    private final Clock clock;

    BranchOpening(
            FilingRecords records,
            BranchActs book,
            Catalog catalog,
            Departments departments,
            WorkItems items,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.catalog = catalog;
        this.departments = departments;
        this.items = items;
        this.clock = clock;
    }

    /** Opens the branch in the department that exercises its power today; whether an earlier opinion of it stands. */
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
        if (needed.stream().anyMatch(JointDecision::isNo)) {
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

    /** Decided once, taken back since, and on nobody's desk until the next round, as it happens on earlier drawings. */
    private boolean hasFallen(Branch branch) {
        return branch.state() == Branch.State.REVIEWING
                && items.activeOf(branch.filingId()).stream()
                        .noneMatch(item -> item.item().equals(branch.item()));
    }
}
