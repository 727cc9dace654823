package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.letters.Correspondence;
import gov.newarea.onestop.approval.letters.LetterText;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.Reception;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Combines the branches: the decision, what is issued, and how the filing ends. All methods are idempotent. */
@Component
@Transactional
public class Outcome {

    private final FilingRecords records;
    private final Reception reception;
    private final Catalog catalog;
    private final Certification certification;
    private final Correspondence correspondence;
    private final LetterText text;

    Outcome(
            FilingRecords records,
            Reception reception,
            Catalog catalog,
            Certification certification,
            Correspondence correspondence,
            LetterText text) {
        this.records = records;
        this.reception = reception;
        this.catalog = catalog;
        this.certification = certification;
        this.correspondence = correspondence;
        this.text = text;
    }

    /** The combined result of the branches. */
    public enum Decision {
        GRANTED,
        REFUSED,
        /** An opinion was revoked because its basis changed; the branches are reviewed again. */
        REOPENED
    }

    /** Whether an opinion of the phase or of an earlier one was revoked; branches of later phases have not begun. */
    public boolean isReopened(FilingId filing, int phase) {
        return records.branches(filing).stream().anyMatch(branch -> branch.phase() <= phase && isOpen(branch));
    }

    /** The combined result; a branch that waits for the merger's own decision counts as agreeing. */
    public Decision decision(FilingId filing) {
        var branches = records.branches(filing);
        if (branches.stream().anyMatch(Outcome::isOpen)) {
            return Decision.REOPENED;
        }
        boolean partGrant =
                catalog.bundle(records.require(filing).bundle()).orElseThrow().partGrant();
        boolean allAgree = branches.stream().noneMatch(branch -> isNo(branch));
        boolean someGranted = branches.stream().anyMatch(branch -> yields(branch));
        return allAgree || partGrant && someGranted ? Decision.GRANTED : Decision.REFUSED;
    }

    /** Issues what was granted. Checks every branch again in this transaction: none may be open or lapsed. */
    public void issue(FilingId id) {
        var filing = reception.lock(id);
        var branches = records.branches(id);
        requireIssuable(branches, filing.bundle(), records.missing(id));
        var granted = branches.stream()
                .filter(branch -> branch.state() == Branch.State.GRANTED)
                .toList();
        boolean first = filing.state() == FilingState.ACCEPTED;
        reception.issue(id);
        granted.stream().filter(this::yields).forEach(branch -> certification.certify(filing, branch));
        if (first) {
            correspondence.sendGrant(id, text.grants(granted));
        }
    }

    /** Ends a filing its applicant withdraws; the code reserved for it is let go. */
    public void withdraw(FilingId id) {
        certification.releaseCode(id);
        reception.close(id, FilingState.WITHDRAWN);
    }

    /** Ends a granted filing, in part where some branch was refused. */
    public void close(FilingId id) {
        boolean all = records.branches(id).stream().noneMatch(Outcome::isNo);
        reception.close(id, all ? FilingState.GRANTED : FilingState.PART_GRANTED);
    }

    private void requireIssuable(List<Branch> branches, String bundle, List<String> missing) {
        boolean partGrant = catalog.bundle(bundle).orElseThrow().partGrant();
        boolean open = branches.stream().anyMatch(branch -> !branch.state().isSettled());
        boolean no = branches.stream().anyMatch(Outcome::isNo);
        if (open || no && !partGrant || branches.stream().noneMatch(branch -> branch.state() == Branch.State.GRANTED)) {
            throw Refusal.conflict("approval.not-all-granted");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict("approval.materials-missing");
        }
    }

    private static boolean isOpen(Branch branch) {
        return !branch.state().isSettled() && branch.state() != Branch.State.READY;
    }

    private static boolean isNo(Branch branch) {
        return branch.state() == Branch.State.REFUSED || branch.state() == Branch.State.LAPSED;
    }

    /** Whether the grant of the branch yields a certificate for the applicant. */
    private boolean yields(Branch branch) {
        return branch.state() == Branch.State.GRANTED
                && !catalog.item(branch.item()).certificate().isEmpty();
    }
}
