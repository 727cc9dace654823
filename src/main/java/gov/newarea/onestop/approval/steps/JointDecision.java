package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the branches of a filing come to together. */
@Component
@Transactional
public class JointDecision {

    private final FilingRecords records;
    private final Catalog catalog;

    JointDecision(FilingRecords records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
    }

    /** The whole, as the drawings name it. */
    public enum Result {
        GRANTED,
        REFUSED,
        /** An opinion fell, because what it rests on was changed: the branches are looked at again. */
        REOPENED
    }

    /** Whether an opinion of the phase, or of one before it, fell; branches of later phases are not begun yet. */
    public boolean isReopened(FilingId filing, int phase) {
        return records.branches(filing).stream().anyMatch(branch -> branch.phase() <= phase && isOpen(branch));
    }

    /** The branches together; one still waiting for the merger's own decision counts as agreeing. */
    public Result of(FilingId filing) {
        var branches = records.branches(filing);
        if (branches.stream().anyMatch(JointDecision::isOpen)) {
            return Result.REOPENED;
        }
        boolean partGrant = grantsInPart(records.require(filing));
        boolean allAgree = branches.stream().noneMatch(JointDecision::isNo);
        boolean someGranted = branches.stream().anyMatch(this::yields);
        return allAgree || partGrant && someGranted ? Result.GRANTED : Result.REFUSED;
    }

    /** The branches of the filing that are granted; refused while one is open, a material is missing, or too few agree. */
    List<Branch> requireGranted(Filing filing) {
        var branches = records.branches(filing.id());
        var missing = records.missing(filing.id());
        var granted = branches.stream()
                .filter(branch -> branch.state() == Branch.State.GRANTED)
                .toList();
        boolean open = branches.stream().anyMatch(branch -> !branch.state().isSettled());
        boolean no = branches.stream().anyMatch(JointDecision::isNo);
        if (open || no && !grantsInPart(filing) || granted.isEmpty()) {
            throw Refusal.conflict("approval.not-all-granted");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict("approval.materials-missing");
        }
        return granted;
    }

    /** Whether the branch, granted, puts a certificate into the applicant's hands. */
    boolean yields(Branch branch) {
        return branch.state() == Branch.State.GRANTED
                && !catalog.item(branch.item()).certificate().isEmpty();
    }

    static boolean isNo(Branch branch) {
        return branch.state() == Branch.State.REFUSED || branch.state() == Branch.State.LAPSED;
    }

    private static boolean isOpen(Branch branch) {
        return !branch.state().isSettled() && branch.state() != Branch.State.READY;
    }

    private boolean grantsInPart(Filing filing) {
        return catalog.bundle(filing.bundle()).orElseThrow().partGrant();
    }
}
