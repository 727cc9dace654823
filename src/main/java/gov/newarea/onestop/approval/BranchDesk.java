package gov.newarea.onestop.approval;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.BranchBook;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.Intake;
import gov.newarea.onestop.filing.OwnMatter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A department's desk for its own branch: find, review, return, inspect, decide. */
@Component
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 4, delay = 50, jitter = 25, multiplier = 2)
public class BranchDesk {

    private static final Set<String> REVIEW = Set.of("review-materials");
    private static final Set<String> INSPECT = Set.of("inspect-site");
    private static final Set<String> DECIDE = Set.of("decide-item", "approve-registration");

    private final TaskKeeper keeper;
    private final Intake intake;
    private final BranchBook book;
    private final Archive archive;
    private final BranchClock clock;
    private final OwnMatter own;

    BranchDesk(TaskKeeper keeper, Intake intake, BranchBook book, Archive archive, BranchClock clock, OwnMatter own) {
        this.keeper = keeper;
        this.intake = intake;
        this.book = book;
        this.archive = archive;
        this.clock = clock;
        this.own = own;
    }

    /** A reviewer's finding while the window still checks; it goes into the one notice. */
    public void find(FilingId filing, String item, String target, boolean fits, @Nullable String reason, String note) {
        if (intake.lock(filing).state() != FilingState.CHECKING) {
            throw Refusal.conflict("approval.check-is-over");
        }
        var department = clock.requireReviewerOf(archive.branch(filing, item));
        own.refuse(filing);
        intake.giveVerdict(filing, item, target, fits, reason, note, department);
    }

    /** The reviewer's verdict on a material or a section, while reviewing. */
    public void giveVerdict(String task, String target, boolean fits, @Nullable String reason, String note) {
        var item = keeper.take(task, REVIEW);
        intake.giveVerdict(item.filing(), item.item(), target, fits, reason, note, item.department());
    }

    /** Found in order: to be decided, or first to be inspected on site. */
    public void passOn(String task, boolean inspect, String opinion) {
        var item = keeper.take(task, REVIEW);
        if (!unfit(item).isEmpty()) {
            throw Refusal.conflict("approval.open-findings");
        }
        book.review(item.filing(), item.item(), inspect, opinion);
        var outcome = inspect ? "inspect" : "ready";
        keeper.finish(item, outcome, Map.of("outcome", outcome));
    }

    /** Returns this branch alone, for what was found unfit in it. */
    public void giveBack(String task, String note) {
        var item = keeper.take(task, REVIEW);
        book.giveBack(item.filing(), item.item(), unfit(item), note, clock.correctBy());
        keeper.finish(item, "return", Map.of("outcome", "return"));
    }

    /** Writes the record of the site inspection, or writes it anew, and signs it first. */
    public void inspect(String task, LocalDate on, boolean passed, String findings) {
        var item = keeper.take(task, INSPECT);
        book.inspect(item.filing(), item.item(), on, passed, findings);
    }

    /**
     * Signs as a further officer of the department; with two signatures the step is done.
     *
     * @param recordedAt the record that was read: one rewritten since is not signed
     */
    public void sign(String task, LocalDateTime recordedAt) {
        var item = keeper.open(task, INSPECT);
        var inspection = book.sign(item.filing(), item.item(), recordedAt);
        if (inspection.isSigned()) {
            keeper.finish(item, "inspected", Map.of());
        }
    }

    /** Grants or refuses; by an officer who never reviewed or inspected the branch, a refusal with reasons. */
    public void decide(String task, boolean granted, String reasons) {
        var item = keeper.take(task, DECIDE);
        book.decide(item.filing(), item.item(), granted, reasons);
        var outcome = granted ? "grant" : "refuse";
        keeper.finish(item, outcome, Map.of("outcome", outcome));
    }

    /** The decider hands the branch back to be reviewed again. */
    public void reviewAgain(String task) {
        var item = keeper.take(task, DECIDE);
        book.reviewAgain(item.filing(), item.item());
        keeper.finish(item, "review", Map.of("outcome", "review"));
    }

    private List<Correction.Point> unfit(WorkItem item) {
        return archive.verdicts(item.filing()).stream()
                .filter(verdict -> !verdict.fits() && verdict.scope().equals(item.item()))
                .map(verdict -> new Correction.Point(
                        verdict.target(),
                        verdict.reason() == null ? "" : verdict.reason(),
                        verdict.note(),
                        verdict.department()))
                .toList();
    }
}
