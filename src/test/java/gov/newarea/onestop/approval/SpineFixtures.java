package gov.newarea.onestop.approval;

import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.ApplicantFixtures;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Submission;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Creates filings and moves them through the public methods of the rooms, as demo accounts. */
@TestComponent
public class SpineFixtures extends ApplicantFixtures {

    private final WorkQueue queue;
    private final WindowDesk window;
    private final BranchDesk branches;

    SpineFixtures(
            Drafting drafting,
            Materials counter,
            Submission submission,
            FilingRecords records,
            WorkQueue queue,
            WindowDesk window,
            BranchDesk branches,
            UserDetailsService users,
            Clock clock) {
        super(drafting, counter, submission, records, users, clock);
        this.queue = queue;
        this.window = window;
        this.branches = branches;
    }

    /** Submits a draft and accepts it. */
    public FilingId accepted(FilingId draft) {
        submitted(draft);
        acceptSubmitted(draft);
        return draft;
    }

    /** Accepts a submitted filing as the window. */
    public void acceptSubmitted(FilingId filing) {
        as("service-centre.window", () -> window.accept(claim(filing, "check-completeness", "")));
    }

    /** Claims the open task of a step for the current account. */
    public String claim(FilingId filing, String step, String item) {
        var task = task(filing, step, item);
        queue.claim(task);
        return task;
    }

    public String task(FilingId filing, String step, String item) {
        return queue.of(filing).stream()
                .filter(candidate -> candidate.isActive()
                        && candidate.step().equals(step)
                        && candidate.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + step + " " + item + " in " + queue.of(filing)))
                .id();
    }

    /** Reviews a branch without findings. */
    public void review(FilingId filing, String item, String department) {
        as(department + ".reviewer", () -> branches.passOn(claim(filing, "review-materials", item), false, "材料齐全"));
    }

    public void decide(FilingId filing, String item, String department, boolean granted) {
        as(
                department + ".decider",
                () -> branches.decide(claim(filing, "decide-item", item), granted, granted ? "" : "不符合条件"));
    }

    /** Reviews and grants a branch. */
    public void grant(FilingId filing, String item, String department) {
        review(filing, item, department);
        decide(filing, item, department, true);
    }

    /** Sends a branch to a site inspection, whose record two officers sign. */
    public void inspect(FilingId filing, String item, String department, boolean passed) {
        as(department + ".reviewer", () -> {
            branches.passOn(claim(filing, "review-materials", item), true, "需现场核查");
            branches.inspect(claim(filing, "inspect-site", item), LocalDate.now(clock), passed, "现场情况");
        });
        as(department + ".reviewer2", () -> sign(filing, item));
    }

    /** Signs the present inspection record. */
    public void sign(FilingId filing, String item) {
        var record = records.inspection(filing, item).orElseThrow();
        branches.sign(task(filing, "inspect-site", item), record.recordedAt());
    }

    public void inspectAndGrant(FilingId filing, String item, String department) {
        inspect(filing, item, department, true);
        decide(filing, item, department, true);
    }

    /** Gives unfit verdicts on the targets and returns the branch because of them. */
    public void giveBack(FilingId filing, String item, String department, String... targets) {
        as(department + ".reviewer", () -> {
            var task = claim(filing, "review-materials", item);
            for (var target : targets) {
                branches.giveVerdict(task, Target.of(target), false, "R05", "请更正");
            }
            branches.giveBack(task, "请更正");
        });
    }

    public void handIn(FilingId filing, String scope) {
        as("applicant", () -> submission.correct(filing, scope));
    }

    /** Grants all branches except the merger's own decision. */
    public void grantBranches(FilingId filing) {
        review(filing, "company-registration", "industry-commerce");
        grant(filing, "organisation-code", "quality-supervision");
        grant(filing, "state-tax-registration", "state-tax");
        grant(filing, "local-tax-registration", "local-tax");
    }

    public void approve(FilingId filing, boolean granted) {
        as(
                "industry-commerce.decider",
                () -> branches.decide(
                        claim(filing, "approve-registration", "company-registration"), granted, granted ? "" : "名称不符"));
    }
}
