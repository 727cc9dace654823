package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.queue.BranchReviewers;
import gov.newarea.onestop.approval.queue.TaskAccess;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.BranchActs;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers of a department do in its branch: give findings, review, return, inspect, decide. */
@Component
@Transactional
@RetriedOnConflict
public class BranchDesk {

    private static final Set<Block> REVIEW = Set.of(Block.REVIEW);
    private static final Set<Block> INSPECT = Set.of(Block.INSPECT);
    private static final Set<Block> DECIDE = Set.of(Block.DECIDE, Block.APPROVE);

    private final TaskAccess access;
    private final BranchReviewers reviewers;
    private final Reception reception;
    private final BranchActs book;
    private final FilingRecords records;
    private final AllowedDays days;

    BranchDesk(
            TaskAccess access,
            BranchReviewers reviewers,
            Reception reception,
            BranchActs book,
            FilingRecords records,
            AllowedDays days) {
        this.access = access;
        this.reviewers = reviewers;
        this.reception = reception;
        this.book = book;
        this.records = records;
        this.days = days;
    }

    /** A reviewer's finding while the window still checks; it goes into the one notice. */
    public void find(FilingId filing, String item, Target target, boolean fits, @Nullable String reason, String note) {
        if (reception.lock(filing).state() != Filing.State.CHECKING) {
            throw Refusal.conflict("approval.check-is-over");
        }
        var department = reviewers.require(records.branch(filing, item));
        reception.giveVerdict(filing, item, target, fits, reason, note, department);
    }

    /** The reviewer's verdict on a material or a section, while reviewing. */
    public void giveVerdict(String task, Target target, boolean fits, @Nullable String reason, String note) {
        var item = access.take(task, REVIEW);
        reception.giveVerdict(item.filing(), item.item(), target, fits, reason, note, item.department());
    }

    /** The reviewer's verdict that everything seen and not judged complies. */
    public void complyRest(String task, List<Target> seen) {
        var item = access.take(task, REVIEW);
        reception.complyRest(item.filing(), item.item(), seen, item.department());
    }

    /** The reviewer has the original of a material in hand that the item asks for, and compared the upload with it. */
    public void seeOriginal(String task, String material) {
        var item = access.take(task, REVIEW);
        reception.seeOriginal(item.filing(), material, item.item());
    }

    /** Completes a review without findings; the decision, or first a site inspection, follows. */
    public void passOn(String task, boolean inspect, String opinion) {
        var item = access.take(task, REVIEW);
        if (records.hasFindings(item.filing(), item.item())) {
            throw Refusal.conflict("approval.open-findings");
        }
        book.review(item.filing(), item.item(), inspect, opinion);
        var outcome = inspect ? "inspect" : "ready";
        access.finish(item, outcome, Map.of("outcome", outcome));
    }

    /** Returns only this branch, because of its unfit verdicts. */
    public void giveBack(String task, String note) {
        var item = access.take(task, REVIEW);
        book.giveBack(
                item.filing(),
                item.item(),
                note,
                days.correction(item.filing(), item.item()).day());
        access.finish(item, "return", Map.of("outcome", "return"));
    }

    /** Writes or rewrites the record of the site inspection, with the writer's signature. */
    public void inspect(String task, LocalDate on, boolean passed, String findings) {
        var item = access.take(task, INSPECT);
        book.inspect(item.filing(), item.item(), on, passed, findings);
    }

    /**
     * Signs the record as another officer of the department; the step is done with two signatures.
     *
     * @param recordedAt the version of the record that the officer read; a record rewritten since is not signed
     */
    public void sign(String task, LocalDateTime recordedAt) {
        var item = access.open(task, INSPECT);
        boolean complete = book.sign(item.filing(), item.item(), recordedAt);
        if (complete) {
            access.finish(item, "inspected", Map.of());
        }
    }

    /** Grants or refuses. The officer must never have reviewed or inspected the branch; a refusal gives reasons. */
    public void decide(String task, boolean granted, String reasons) {
        var item = access.take(task, DECIDE);
        book.decide(item.filing(), item.item(), granted, reasons);
        var outcome = granted ? "grant" : "refuse";
        access.finish(item, outcome, Map.of("outcome", outcome));
    }

    /** The decider hands the branch back to be reviewed again. */
    public void reviewAgain(String task) {
        var item = access.take(task, DECIDE);
        book.reviewAgain(item.filing(), item.item());
        access.finish(item, "review", Map.of("outcome", "review"));
    }
}
