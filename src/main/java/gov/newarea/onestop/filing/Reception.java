package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.identity.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The window's reception: verdicts, the one-off notice, acceptance and its refusal. Callers check the role. */
@Component
@Transactional
public class Reception {

    /** The scope of the window's own check. */
    public static final String WINDOW = "window";

    private final Filings filings;
    private final FileParts parts;
    private final VerdictCheck verdicts;
    private final People people;
    private final ApplicantAccess access;
    private final Closing closing;

    Reception(
            Filings filings,
            FileParts parts,
            VerdictCheck verdicts,
            People people,
            ApplicantAccess access,
            Closing closing) {
        this.filings = filings;
        this.parts = parts;
        this.verdicts = verdicts;
        this.people = people;
        this.access = access;
        this.closing = closing;
    }

    /** Locks the filing until the transaction ends; every act on a filing starts with it. */
    public Filing lock(FilingId id) {
        return filings.lock(id);
    }

    /**
     * Records a verdict on a material or a section; an unfit one needs a reason of the catalogue or a note.
     *
     * @throws Refusal {@code filing.verdict-needs-reason}, {@code filing.no-such-part}, {@code filing.no-such-reason}
     */
    public void giveVerdict(
            FilingId id,
            String scope,
            Target about,
            boolean fits,
            @Nullable String reason,
            String note,
            String department) {
        var ground = verdicts.requireGround(filings.require(id), about, fits, reason, note);
        parts.verdicts().give(id, scope, about, fits, ground, Typed.within(1000, note), people.current(), department);
        access.publish(new FilingEvent.VerdictGiven(id, scope, about, fits, Objects.requireNonNullElse(ground, "")));
    }

    /** Records that what has no verdict in the scope yet complies; verdicts given before stay. */
    public void complyRest(FilingId id, String scope, List<Target> seen, String department) {
        var judged = parts.verdicts().of(id).stream()
                .filter(verdict -> verdict.scope().equals(scope))
                .map(Correction.Verdict::target)
                .toList();
        seen.stream()
                .filter(about -> !judged.contains(about))
                .forEach(about -> giveVerdict(id, scope, about, true, null, "", department));
    }

    /**
     * Records that an officer compared a material with its original, once for each revision: the window while it checks, a department
     * while it reviews (许可法 34: the organ examines what was submitted).
     *
     * @param scope {@code window}, or the item that the department reviews, which has to ask for the material
     * @throws Refusal {@code filing.not-checking}, {@code filing.no-material}
     */
    public void seeOriginal(FilingId id, String type, String scope) {
        var material = verdicts.requireMaterial(filings.lock(id), type, scope);
        if (parts.originals().add(material, people.current())) {
            access.publish(new FilingEvent.OriginalSeen(id, type, material.revision()));
        }
    }

    /** All unfit verdicts so far, of the window and of the reviewers of all branches. */
    @Transactional(readOnly = true)
    public List<Correction.Point> findings(FilingId id) {
        return parts.verdicts().unfit(id);
    }

    /** What was found unfit in one scope: the window's, or that of a branch. */
    @Transactional(readOnly = true)
    public List<Correction.Point> findings(FilingId id, String scope) {
        return parts.verdicts().unfit(id, scope);
    }

    /** Gives the one notice that lists everything found, and only one: 许可法 32(4); the applicant corrects by the day. */
    public List<Correction.Point> giveNotice(FilingId id, LocalDate correctBy, String department) {
        var given = check(id).giveNotice();
        var points = findings(id);
        if (points.isEmpty()) {
            throw Refusal.invalid("filing.notice-without-findings");
        }
        filings.save(given);
        parts.corrections().ask(id, WINDOW, points, "", people.current(), department, correctBy);
        access.publish(new FilingEvent.NoticeGiven(id, points, correctBy));
        return points;
    }

    /** Allows one more notice, for a reason that is recorded; a supervisor does this. */
    public void unlockNotice(FilingId id, String reason) {
        var check = check(id);
        if (reason.isBlank()) {
            throw Refusal.invalid("filing.unlock-needs-reason");
        }
        filings.save(check.unlockNotice());
        access.publish(new FilingEvent.NoticeUnlocked(id, Typed.within(500, reason)));
    }

    /**
     * Accepts the filing. The listeners of {@link FilingEvent.FilingAccepted} then start the limits and send the letter. A deemed
     * acceptance dates back to the day on which the materials, or their corrections, were received: 许可法 32(4).
     */
    public void accept(FilingId id, boolean deemed) {
        var check = check(id);
        var accepted = filings.save(
                deemed
                        ? check.acceptDeemed(
                                parts.corrections().lastHandedIn(id, WINDOW).orElse(null))
                        : check.accept(access.today()));
        var day = Objects.requireNonNull(accepted.acceptedOn());
        access.publish(new FilingEvent.FilingAccepted(id, day, deemed));
    }

    /** Refuses acceptance, with the reason and the organ to go to: 许可法 32(1), (2). */
    public void refuse(FilingId id, String reason, String whereToGo) {
        closing.end(check(id).refuse(reason, whereToGo, access.now()));
        access.publish(new FilingEvent.AcceptanceRefused(id));
    }

    private WindowCheck check(FilingId id) {
        return new WindowCheck(filings.lock(id));
    }

    /** All branches are settled and something was granted: the result is being issued. */
    public void issue(FilingId id) {
        var filing = filings.lock(id);
        filings.save(filing.issue());
        if (filing.withdrawalReason() != null) {
            declineWithdrawal(id);
        }
    }

    /** Asks once for materials promised for later, or for those of the phase that begins. */
    public void askFor(FilingId id, String scope, List<String> types, LocalDate by, String department) {
        if (parts.corrections().open(id, scope).isEmpty()) {
            var points = types.stream()
                    .map(type -> new Correction.Point(Target.material(type), "", "", department))
                    .toList();
            parts.corrections().ask(id, scope, points, "", people.current(), department, by);
            access.publish(new FilingEvent.MaterialsAsked(id, scope, types, by));
        }
    }

    /** Records that the result was handed over: 送达, 许可法 44. */
    public void deliver(FilingId id, String receiver, String proof) {
        if (receiver.isBlank()) {
            throw Refusal.invalid("filing.delivery-needs-receiver");
        }
        access.publish(new FilingEvent.ResultDelivered(id, Typed.within(100, receiver), Typed.within(200, proof)));
    }

    /** Ends the filing; one that has ended stays as it is. */
    public void close(FilingId id, Filing.State state) {
        var filing = filings.lock(id);
        if (!filing.state().isClosed()) {
            closing.end(filing.close(state, access.now()));
        }
    }

    /** Declines a withdrawal, because an officer does not consent or the result came first. */
    public void declineWithdrawal(FilingId id) {
        filings.save(filings.lock(id).declineWithdrawal());
        access.publish(new FilingEvent.WithdrawalDeclined(id));
    }
}
