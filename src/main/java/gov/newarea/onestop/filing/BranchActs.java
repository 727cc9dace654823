package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
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
        if (branch.state() == BranchState.PLANNED) {
            parts.branches().open(id, item, department);
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
        if (inspect) {
            parts.inspections().drop(id, item);
        } else if (needsInspection(id, item, Inspection::supportsGrant)) {
            throw Refusal.conflict("filing.inspection-needed");
        }
        var state = inspect ? BranchState.INSPECTING : BranchState.READY;
        parts.branches().review(id, item, state, people.current(), Typed.within(TEXT, opinion));
        access.publish(new FilingEvent.BranchReviewed(id, item, branch.department()));
    }

    /** Returns the branch for exactly these points; the other branches go on. */
    public void giveBack(FilingId id, String item, List<Correction.Point> points, String note, LocalDate correctBy) {
        if (points.isEmpty()) {
            throw Refusal.invalid("filing.return-needs-points");
        }
        var branch = parts.branches().require(id, item);
        var words = Typed.within(TEXT, note);
        parts.branches().review(id, item, BranchState.RETURNED, people.current(), words);
        parts.corrections().ask(id, item, points, words, people.current(), branch.department(), correctBy);
        access.publish(new FilingEvent.BranchReturned(id, item, branch.department(), points));
    }

    /** Writes the record of an inspection, or writes it anew, and signs it as its first officer. */
    public Inspection inspect(FilingId id, String item, LocalDate on, boolean passed, String findings) {
        if (findings.isBlank() || on.isAfter(access.today())) {
            throw Refusal.invalid("filing.inspection-incomplete");
        }
        parts.inspections().record(id, item, on, passed, Typed.within(TEXT, findings), people.current());
        return signed(id, item);
    }

    /**
     * Signs the record as a further officer; two or more make it complete: 许可法 34.
     *
     * @param recordedAt the record that was read
     * @throws Refusal {@code filing.nothing-to-sign}, {@code filing.record-rewritten}, {@code filing.signed-already}
     */
    public Inspection sign(FilingId id, String item, LocalDateTime recordedAt) {
        var record = parts.inspections().find(id, item).orElseThrow(() -> Refusal.conflict("filing.nothing-to-sign"));
        if (!record.recordedAt().equals(recordedAt)) {
            throw Refusal.conflict("filing.record-rewritten");
        }
        return signed(id, item);
    }

    private Inspection signed(FilingId id, String item) {
        parts.inspections().sign(id, item, people.current());
        parts.branches().keepExaminer(id, item, people.current());
        var inspection = parts.inspections().find(id, item).orElseThrow();
        if (inspection.isSigned()) {
            parts.branches().move(id, item, BranchState.READY);
        }
        access.publish(
                new FilingEvent.SiteInspected(id, item, inspection.signatures().size()));
        return inspection;
    }

    /**
     * The decision; never by an officer who reviewed or inspected, and a refusal gives reasons: 许可法 38.
     *
     * @throws Refusal {@code filing.not-ready}, {@code filing.own-review}, {@code filing.refusal-needs-reasons}, {@code
     *     filing.inspection-needed}, {@code filing.inspection-failed}
     */
    public void decide(FilingId id, String item, boolean granted, String reasons) {
        var branch = parts.branches().require(id, item);
        if (branch.state() != BranchState.READY) {
            throw Refusal.conflict("filing.not-ready");
        }
        requireOtherThanExaminer(branch, people.current());
        if (granted) {
            requireGrantable(id, item);
        } else if (reasons.isBlank()) {
            throw Refusal.invalid("filing.refusal-needs-reasons");
        }
        var state = granted ? BranchState.GRANTED : BranchState.REFUSED;
        parts.branches().decide(id, item, state, people.current(), Typed.within(TEXT, reasons));
        access.publish(new FilingEvent.BranchDecided(id, item, branch.department(), granted));
    }

    /** Four eyes: whoever reviewed the branch or signed an inspection of it, at any time, does not decide. */
    private void requireOtherThanExaminer(Branch branch, Actor decider) {
        if (parts.branches().isExaminer(branch.filingId(), branch.item(), decider)) {
            throw Refusal.forbidden("filing.own-review");
        }
    }

    private void requireGrantable(FilingId id, String item) {
        if (needsInspection(id, item, Inspection::isSigned)) {
            throw Refusal.conflict("filing.inspection-needed");
        }
        if (parts.inspections()
                .find(id, item)
                .filter(record -> !record.passed())
                .isPresent()) {
            throw Refusal.conflict("filing.inspection-failed");
        }
    }

    /** Whether the item is inspected on site, by two officers or more, and no record will do: 许可法 34(3). */
    private boolean needsInspection(FilingId id, String item, Predicate<Inspection> willDo) {
        return catalog.item(item).inspection()
                && parts.inspections().find(id, item).filter(willDo).isEmpty();
    }

    /** The decider hands the branch back to be reviewed again. */
    public void reviewAgain(FilingId id, String item) {
        parts.branches().reopen(id, item);
        access.publish(new FilingEvent.ReviewAskedAgain(id, item));
    }

    /** Waits to be looked at again after its predecessor, whose decision fell. */
    public void postpone(FilingId id, String item) {
        parts.branches().move(id, item, BranchState.REVIEWING);
    }

    /** The branch ends without a decision, because its predecessor was refused. */
    public void lapse(FilingId id, String item) {
        if (!parts.branches().require(id, item).state().isSettled()) {
            parts.branches().move(id, item, BranchState.LAPSED);
            access.publish(new FilingEvent.BranchLapsed(id, item));
        }
    }
}
