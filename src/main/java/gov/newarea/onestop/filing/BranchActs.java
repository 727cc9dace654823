package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.identity.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies opinions, returns, inspections and decisions to branches, and enforces their rules. */
@Component
@Transactional
public class BranchActs {

    private static final int TEXT = 2000;

    private final FileParts parts;
    private final Catalog catalog;
    private final People people;
    private final ApplicantAccess access;

    BranchActs(FileParts parts, Catalog catalog, People people, ApplicantAccess access) {
        this.parts = parts;
        this.catalog = catalog;
        this.people = people;
        this.access = access;
    }

    /** Opens a branch in the department that exercises the power on this day; one with a standing opinion is left alone. */
    public void open(FilingId id, String item, String department) {
        var branch = parts.branches().require(id, item);
        var opened = branch.opened(department);
        if (opened != branch) {
            parts.branches().save(opened);
            access.publish(new FilingEvent.BranchOpened(id, item, department));
        }
    }

    /**
     * The reviewer's opinion: ready to be decided, or to be inspected first.
     *
     * @throws Refusal {@code filing.inspection-needed} where the item is inspected on site and no record stands
     */
    public void review(FilingId id, String item, boolean inspect, String opinion) {
        var branch = parts.branches().require(id, item);
        var words = Typed.within(TEXT, opinion);
        if (inspect) {
            parts.inspections().drop(id, item);
            keep(branch.toInspect(people.current(), words, access.now()));
        } else {
            keep(branch.ready(siteToInspect(branch), people.current(), words, access.now()));
        }
        access.publish(new FilingEvent.BranchReviewed(id, item, branch.department()));
    }

    /** Returns the branch for exactly what was found unfit in it; the other branches go on. */
    public void giveBack(FilingId id, String item, String note, LocalDate correctBy) {
        var points = parts.verdicts().unfit(id, item);
        if (points.isEmpty()) {
            throw Refusal.invalid("filing.return-needs-points");
        }
        var branch = parts.branches().require(id, item);
        var words = Typed.within(TEXT, note);
        keep(branch.returned(people.current(), words, access.now()));
        parts.corrections().ask(id, item, points, words, people.current(), branch.department(), correctBy);
        access.publish(new FilingEvent.BranchReturned(id, item, branch.department(), points));
    }

    /** Writes the record of an inspection, or writes it anew, and signs it as its first officer. */
    public void inspect(FilingId id, String item, LocalDate on, boolean passed, String findings) {
        if (findings.isBlank() || on.isAfter(access.today())) {
            throw Refusal.invalid("filing.inspection-incomplete");
        }
        parts.inspections().record(id, item, on, passed, Typed.within(TEXT, findings), people.current());
        signed(id, item);
    }

    /**
     * Signs the record as a further officer; two or more make it complete: 许可法 34.
     *
     * @param recordedAt the record that was read
     * @return whether it is complete
     * @throws Refusal {@code filing.nothing-to-sign}, {@code filing.record-rewritten}, {@code filing.signed-already}
     */
    public boolean sign(FilingId id, String item, LocalDateTime recordedAt) {
        var record = parts.inspections().find(id, item).orElseThrow(() -> Refusal.conflict("filing.nothing-to-sign"));
        if (!record.recordedAt().equals(recordedAt)) {
            throw Refusal.conflict("filing.record-rewritten");
        }
        return signed(id, item);
    }

    private boolean signed(FilingId id, String item) {
        parts.inspections().sign(id, item, people.current());
        parts.branches().keepExaminer(id, item, people.current());
        var inspection = parts.inspections().find(id, item).orElseThrow();
        if (inspection.isSigned()) {
            parts.branches().save(parts.branches().require(id, item).inspected());
        }
        access.publish(
                new FilingEvent.SiteInspected(id, item, inspection.signatures().size()));
        return inspection.isSigned();
    }

    /**
     * The decision; never by an officer who reviewed or inspected, and a refusal gives reasons: 许可法 38.
     *
     * @throws Refusal {@code filing.not-ready}, {@code filing.own-review}, {@code filing.refusal-needs-reasons}, {@code
     *     filing.inspection-needed}, {@code filing.inspection-failed}
     */
    public void decide(FilingId id, String item, boolean granted, String reasons) {
        var decider = people.current();
        var branch = parts.branches().require(id, item);
        branch.requireDecidable(parts.branches().isExaminer(id, item, decider));
        var words = Typed.within(TEXT, reasons);
        parts.branches()
                .save(
                        granted
                                ? branch.granted(site(branch), decider, words, access.now())
                                : branch.refused(decider, words, access.now()));
        access.publish(new FilingEvent.BranchDecided(id, item, branch.department(), granted));
    }

    /** Stores a branch with a new opinion, and records that the officer examined it. */
    private void keep(Branch reviewed) {
        parts.branches().save(reviewed);
        parts.branches().keepExaminer(reviewed.filingId(), reviewed.item(), people.current());
    }

    private Site siteToInspect(Branch branch) {
        return catalog.item(branch.item()).inspection() ? site(branch) : Site.NOT_INSPECTED;
    }

    private Site site(Branch branch) {
        return new Site(
                catalog.item(branch.item()).inspection(),
                parts.inspections().find(branch.filingId(), branch.item()).orElse(null));
    }

    /** The decider hands the branch back to be reviewed again. */
    public void reviewAgain(FilingId id, String item) {
        parts.branches().save(parts.branches().require(id, item).reopened());
        access.publish(new FilingEvent.ReviewAskedAgain(id, item));
    }

    /** Postpones the branch until its predecessor, whose decision no longer stands, is decided again. */
    public void postpone(FilingId id, String item) {
        parts.branches().save(parts.branches().require(id, item).reviewing());
    }

    /** The branch ends without a decision, because its predecessor was refused. */
    public void lapse(FilingId id, String item) {
        var branch = parts.branches().require(id, item);
        var lapsed = branch.lapsed();
        if (lapsed != branch) {
            parts.branches().save(lapsed);
            access.publish(new FilingEvent.BranchLapsed(id, item));
        }
    }
}
