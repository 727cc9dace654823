package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of branches: opinions, returns, inspections and decisions, and the rules that bind them. */
@Component
@Transactional
public class BranchBook {

    private static final int TEXT = 2000;

    private final FileParts parts;
    private final People people;
    private final Counter counter;

    BranchBook(FileParts parts, People people, Counter counter) {
        this.parts = parts;
        this.people = people;
        this.counter = counter;
    }

    /** Opens a branch in the department that exercises the power on this day; one with a standing opinion is left alone. */
    public void open(FilingId id, String item, String department) {
        var branch = parts.branches().require(id, item);
        if (branch.state() == BranchState.PLANNED) {
            parts.branches().open(id, item, department);
            counter.publish(new FilingEvent.BranchOpened(id, item, department));
        }
    }

    /** The reviewer's opinion: ready to be decided, or to be inspected first. */
    public void review(FilingId id, String item, boolean inspect, String opinion) {
        var branch = parts.branches().require(id, item);
        var state = inspect ? BranchState.INSPECTING : BranchState.READY;
        parts.branches().review(id, item, state, people.current(), Typed.within(TEXT, opinion));
        counter.publish(new FilingEvent.BranchReviewed(id, item, branch.department()));
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
        counter.publish(new FilingEvent.BranchReturned(id, item, branch.department(), points));
    }

    /** Writes the record of an inspection and signs it as its first officer. */
    public Inspection inspect(FilingId id, String item, LocalDate on, boolean passed, String findings) {
        if (findings.isBlank() || on.isAfter(counter.today())) {
            throw Refusal.invalid("filing.inspection-incomplete");
        }
        parts.inspections().record(id, item, on, passed, Typed.within(TEXT, findings), people.current());
        return sign(id, item);
    }

    /** Signs the record as a further officer; two or more make it complete: 许可法 34. */
    public Inspection sign(FilingId id, String item) {
        parts.inspections().find(id, item).orElseThrow(() -> Refusal.conflict("filing.nothing-to-sign"));
        parts.inspections().sign(id, item, people.current());
        var inspection = parts.inspections().find(id, item).orElseThrow();
        if (inspection.isSigned()) {
            parts.branches().move(id, item, BranchState.READY);
        }
        counter.publish(
                new FilingEvent.SiteInspected(id, item, inspection.signatures().size()));
        return inspection;
    }

    /** The decision; never by the officer who reviewed, and a refusal gives reasons: 许可法 38. */
    public void decide(FilingId id, String item, boolean granted, String reasons) {
        var branch = parts.branches().require(id, item);
        requireOtherThanReviewer(branch, people.current());
        if (!granted && reasons.isBlank()) {
            throw Refusal.invalid("filing.refusal-needs-reasons");
        }
        var state = granted ? BranchState.GRANTED : BranchState.REFUSED;
        parts.branches().decide(id, item, state, people.current(), Typed.within(TEXT, reasons));
        counter.publish(new FilingEvent.BranchDecided(id, item, branch.department(), granted));
    }

    /** Four eyes: who reviewed, or signed the inspection, does not decide. */
    public void requireOtherThanReviewer(Branch branch, Actor decider) {
        var inspected = parts.inspections()
                .find(branch.filingId(), branch.item())
                .map(Inspection::signatures)
                .orElse(List.of());
        if (decider.id().equals(branch.reviewer())
                || inspected.stream().anyMatch(signature -> signature.officer().equals(decider.id()))) {
            throw Refusal.forbidden("filing.own-review");
        }
    }

    /** The decider hands the branch back to be reviewed again. */
    public void reviewAgain(FilingId id, String item) {
        parts.branches().reopen(id, item);
    }

    /** The branch ends without a decision, because its predecessor was refused. */
    public void lapse(FilingId id, String item) {
        parts.branches().move(id, item, BranchState.LAPSED);
    }
}
