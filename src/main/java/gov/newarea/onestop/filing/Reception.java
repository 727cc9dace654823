package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
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

    private final Filings filings;
    private final FileParts parts;
    private final VerdictTargets targets;
    private final People people;
    private final ApplicantAccess access;

    Reception(Filings filings, FileParts parts, VerdictTargets targets, People people, ApplicantAccess access) {
        this.filings = filings;
        this.parts = parts;
        this.targets = targets;
        this.people = people;
        this.access = access;
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
            String target,
            boolean fits,
            @Nullable String reason,
            String note,
            String department) {
        var ground = fits || reason == null || reason.isBlank() ? null : reason;
        if (!fits && ground == null && note.isBlank()) {
            throw Refusal.invalid("filing.verdict-needs-reason");
        }
        var about = Target.of(target);
        targets.require(filings.require(id), about, ground);
        parts.verdicts().give(id, scope, about, fits, ground, Typed.within(1000, note), people.current(), department);
        access.publish(new FilingEvent.VerdictGiven(id, scope, about, fits, Objects.requireNonNullElse(ground, "")));
    }

    /** All unfit verdicts so far, of the window and of the reviewers of all branches. */
    @Transactional(readOnly = true)
    public List<Correction.Point> findings(FilingId id) {
        return parts.verdicts().of(id).stream()
                .filter(verdict -> !verdict.fits())
                .map(Verdict::point)
                .toList();
    }

    /** Gives the one-off notice, which lists all unfit verdicts: 许可法 32(4); the applicant corrects by the day. */
    public List<Correction.Point> giveNotice(FilingId id, LocalDate correctBy, String department) {
        var given = filings.lock(id).giveNotice();
        var points = findings(id);
        if (points.isEmpty()) {
            throw Refusal.invalid("filing.notice-without-findings");
        }
        filings.save(given);
        parts.corrections().ask(id, Verdict.WINDOW, points, "", people.current(), department, correctBy);
        access.publish(new FilingEvent.NoticeGiven(id, points, correctBy));
        return points;
    }

    /** Allows one more notice, for a reason that is recorded; a supervisor does this. */
    public void unlockNotice(FilingId id, String reason) {
        var filing = filings.lock(id);
        if (reason.isBlank()) {
            throw Refusal.invalid("filing.unlock-needs-reason");
        }
        filings.save(filing.unlockNotice());
        access.publish(new FilingEvent.NoticeUnlocked(id, Typed.within(500, reason)));
    }

    /**
     * Accepts the filing. The listeners of {@link FilingEvent.FilingAccepted} then start the limits and send the letter. A deemed
     * acceptance dates back to the day on which the materials, or their corrections, were received: 许可法 32(4).
     */
    public void accept(FilingId id, boolean deemed) {
        var filing = filings.lock(id);
        var accepted = filings.save(
                deemed
                        ? filing.acceptDeemed(parts.corrections()
                                .lastHandedIn(id, Verdict.WINDOW)
                                .orElse(null))
                        : filing.accept(access.today()));
        var day = Objects.requireNonNull(accepted.acceptedOn());
        access.publish(new FilingEvent.FilingAccepted(id, day, deemed));
    }

    /** Refuses acceptance, with the reason and the organ to go to: 许可法 32(1), (2). */
    public void refuse(FilingId id, String reason, String whereToGo) {
        end(filings.lock(id).refuse(reason, whereToGo, access.now()));
        access.publish(new FilingEvent.AcceptanceRefused(id));
    }

    /** Starts the issue of the result: all branches are settled and something was granted. */
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

    /** Ends the filing; a name it reserved becomes free unless something was granted. */
    public void close(FilingId id, FilingState state) {
        var filing = filings.lock(id);
        if (!filing.state().isClosed()) {
            end(filing.close(state, access.now()));
        }
    }

    private void end(Filing closed) {
        filings.save(closed);
        if (closed.state() != FilingState.GRANTED && closed.state() != FilingState.PART_GRANTED) {
            parts.names().release(closed.id());
        }
        parts.branches().lapse(closed.id());
        parts.corrections().drop(closed.id());
        access.publish(new FilingEvent.FilingClosed(closed.id(), closed.state()));
    }

    /** Declines a withdrawal, because an officer does not consent or the result came first. */
    public void declineWithdrawal(FilingId id) {
        filings.save(filings.lock(id).declineWithdrawal());
        access.publish(new FilingEvent.WithdrawalDeclined(id));
    }
}
