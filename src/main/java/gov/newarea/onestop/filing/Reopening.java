package gov.newarea.onestop.filing;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reopens branches when the applicant changes something: those whose opinion is older than the change and concerns the changed part. */
@Component
class Reopening {

    private static final Set<Branch.State> WITH_OPINION =
            EnumSet.of(Branch.State.INSPECTING, Branch.State.READY, Branch.State.GRANTED);

    private final FileParts parts;
    private final Completeness completeness;
    private final Catalog catalog;
    private final ApplicantAccess access;

    Reopening(FileParts parts, Completeness completeness, Catalog catalog, ApplicantAccess access) {
        this.parts = parts;
        this.completeness = completeness;
        this.catalog = catalog;
        this.access = access;
    }

    /**
     * Returns the branch that asked for the correction to its reviewer, and reopens every other branch whose opinion concerns a changed
     * part.
     */
    void returnTo(Filing filing, String item, List<Target> changed) {
        parts.branches().save(parts.branches().require(filing.id(), item).reviewing());
        parts.inspections().drop(filing.id(), item);
        parts.branches().of(filing.id()).stream()
                .filter(branch -> !branch.item().equals(item) && restsOn(filing, branch, changed))
                .forEach(branch -> {
                    parts.inspections().drop(filing.id(), branch.item());
                    reopen(filing, branch.item());
                });
    }

    private boolean restsOn(Filing filing, Branch branch, List<Target> changed) {
        var formed = branch.reviewedAt();
        return WITH_OPINION.contains(branch.state())
                && formed != null
                && changed.stream()
                        .anyMatch(target -> concerns(filing, branch, target)
                                && parts.changes().since(filing.id(), target, formed));
    }

    /** A material concerns the items that ask for it; a section every item, unless it belongs to one. */
    private boolean concerns(Filing filing, Branch branch, Target target) {
        if (target.isMaterial()) {
            return catalog.askedBy(target.key(), filing.items()).contains(branch.item());
        }
        var owner = completeness.formOf(filing).section(target.key()).item();
        return owner.isEmpty() || owner.equals(branch.item());
    }

    /** Reopens the branch, and with a granted branch also those that waited for its result. */
    private void reopen(Filing filing, String item) {
        var branch = parts.branches().require(filing.id(), item);
        if (!WITH_OPINION.contains(branch.state())) {
            return;
        }
        parts.branches().save(branch.reopened());
        access.publish(new FilingEvent.BranchReopened(filing.id(), item));
        if (branch.state() == Branch.State.GRANTED) {
            filing.items().stream()
                    .filter(next -> catalog.item(next).predecessors().contains(item))
                    .forEach(next -> reopen(filing, next));
        }
    }
}
