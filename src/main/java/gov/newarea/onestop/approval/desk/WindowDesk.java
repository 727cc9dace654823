package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.queue.TaskAccess;
import gov.newarea.onestop.approval.steps.Deliveries;
import gov.newarea.onestop.approval.steps.Outcome;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What window clerks do: check filings, send the one-off notice, accept or refuse, and hand the result over. */
@Component
@Transactional
@RetriedOnConflict
public class WindowDesk {

    private static final Set<Block> CHECK = Set.of(Block.CHECK_COMPLETENESS);

    private final TaskAccess access;
    private final Reception reception;
    private final Deliveries deliveries;
    private final Outcome outcome;
    private final People people;
    private final OwnMatter own;

    WindowDesk(
            TaskAccess access,
            Reception reception,
            Deliveries deliveries,
            Outcome outcome,
            People people,
            OwnMatter own) {
        this.access = access;
        this.reception = reception;
        this.deliveries = deliveries;
        this.outcome = outcome;
        this.people = people;
        this.own = own;
    }

    /** The window's verdict on a material or a section, while it checks. */
    public void giveVerdict(String task, Target target, boolean fits, @Nullable String reason, String note) {
        var item = access.take(task, CHECK);
        reception.giveVerdict(item.filing(), Reception.WINDOW, target, fits, reason, note, item.department());
    }

    /** The window's verdict that everything it has seen and not judged complies. */
    public void complyRest(String task, List<Target> seen) {
        var item = access.take(task, CHECK);
        reception.complyRest(item.filing(), Reception.WINDOW, seen, item.department());
    }

    /** The clerk has the original in hand and compared the upload with it. */
    public void seeOriginal(String task, String material) {
        reception.seeOriginal(access.take(task, CHECK).filing(), material, Reception.WINDOW);
    }

    /** The one notice as it would go out now: everything found so far, and by when to correct it. */
    public record Notice(List<Correction.Point> points, LocalDate correctBy) {}

    @Transactional(readOnly = true)
    public Notice notice(FilingId filing) {
        return new Notice(reception.findings(filing), deliveries.correctBy());
    }

    /** Sends the one notice that lists everything the window and the departments found. */
    public void giveNotice(String task) {
        var item = access.take(task, CHECK);
        deliveries.giveNotice(item.filing());
        access.finish(item, "notice", Map.of("outcome", "notice"));
    }

    /** Accepts the filing; not possible while a verdict of the window is unfit. */
    public void accept(String task) {
        var item = access.take(task, CHECK);
        if (!reception.findings(item.filing(), Reception.WINDOW).isEmpty()) {
            throw Refusal.conflict("approval.open-findings");
        }
        reception.accept(item.filing(), false);
        access.finish(item, "accept", Map.of("outcome", "accept"));
    }

    /** Refuses acceptance, with the reason and where to go. */
    public void refuse(String task, String reason, String whereToGo) {
        var item = access.take(task, CHECK);
        reception.refuse(item.filing(), reason, whereToGo);
        access.finish(item, "refuse", Map.of("outcome", "refuse"));
    }

    /**
     * Answers a withdrawal asked for after acceptance; too late once the result is being issued. The answer itself ends the task.
     */
    public void answerWithdrawal(String task, boolean confirmed) {
        var item = access.take(task, Set.of(Block.CONFIRM_WITHDRAWAL));
        if (!confirmed) {
            reception.declineWithdrawal(item.filing());
        } else if (reception.lock(item.filing()).state() == Filing.State.ACCEPTED) {
            outcome.withdraw(item.filing());
        } else {
            throw Refusal.conflict("filing.cannot-withdraw");
        }
    }

    /** Hands the result over at the counter, or records its posting. */
    public void handOver(String task, String receiver, String proof) {
        var item = access.take(task, Set.of(Block.DELIVER));
        reception.deliver(item.filing(), receiver, proof);
        access.finish(item, "delivered", Map.of());
    }

    /** A supervisor unlocks a second notice, with a reason. */
    public void unlockNotice(FilingId filing, String reason) {
        if (!people.current().holds(Role.SUPERVISOR)) {
            throw Refusal.forbidden("approval.only-supervisor");
        }
        if (reception.lock(filing).state() != Filing.State.CHECKING) {
            throw Refusal.conflict("filing.not-checking");
        }
        own.refuse(filing);
        reception.unlockNotice(filing, reason);
    }
}
