package gov.newarea.onestop.approval;

import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Checklist;
import gov.newarea.onestop.filing.Completeness;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.MaterialUpload;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.SampleForms;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Creates filings and moves them through the public methods of the rooms, as demo accounts. */
@TestComponent
public class SpineFixtures {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Drafting drafting;
    private final MaterialUpload counter;
    private final Submission submission;
    private final FilingRecords records;
    private final Completeness completeness;
    private final Checklist checklist;
    private final WorkQueue queue;
    private final WindowDesk window;
    private final BranchDesk branches;
    private final UserDetailsService users;
    private final Clock clock;

    SpineFixtures(
            Drafting drafting,
            MaterialUpload counter,
            Submission submission,
            FilingRecords records,
            Completeness completeness,
            Checklist checklist,
            WorkQueue queue,
            WindowDesk window,
            BranchDesk branches,
            UserDetailsService users,
            Clock clock) {
        this.drafting = drafting;
        this.counter = counter;
        this.submission = submission;
        this.records = records;
        this.completeness = completeness;
        this.checklist = checklist;
        this.queue = queue;
        this.window = window;
        this.branches = branches;
        this.users = users;
        this.clock = clock;
    }

    /** Acts as a demo account. */
    public <T> T as(String username, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var user = users.loadUserByUsername(username);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(String username, Runnable act) {
        as(username, () -> {
            act.run();
            return null;
        });
    }

    /** A trade name in Han characters that no filing uses yet. */
    public static String newTradeName() {
        var digits = "甲乙丙丁戊己庚辛壬癸";
        var name = new StringBuilder("北湖");
        for (int n = NAMES.incrementAndGet(); n > 0; n /= 10) {
            name.append(digits.charAt(n % 10));
        }
        return name.toString();
    }

    /** A complete draft of a company, with its materials. */
    public FilingId companyDraft(String tradeName) {
        var answers = FormData.of(SampleForms.company(tradeName, LocalDate.now(clock)))
                .with("name.fullName", "长春" + tradeName + "科技有限公司");
        return draft("three-in-one", List.of(), answers.asMap());
    }

    /** A complete draft of a restaurant, with its materials. */
    public FilingId restaurantDraft(String... optional) {
        return draft("restaurant", List.of(optional), SampleForms.restaurant(LocalDate.now(clock)));
    }

    public FilingId draft(String bundle, List<String> optional, Map<String, Object> answers) {
        return as("applicant", () -> {
            var id = drafting.begin(
                    bundle,
                    optional,
                    new Drafting.NewFiling(Channel.ONLINE, "张三", "13800000000", "applicant@example.org"));
            var data = FormData.of(answers);
            var filing = records.require(id);
            completeness.formOf(filing).sections().forEach(section -> drafting.write(id, section.key(), data));
            checklist.missing(filing).forEach(type -> counter.take(id, type, pdf(type)));
            return id;
        });
    }

    /** Fills in a draft of a company, with its materials, as an account. */
    public void complete(String username, FilingId id) {
        var tradeName = newTradeName();
        var data = FormData.of(SampleForms.company(tradeName, LocalDate.now(clock)))
                .with("name.fullName", "长春" + tradeName + "科技有限公司");
        as(username, () -> {
            var filing = records.require(id);
            completeness.formOf(filing).sections().forEach(section -> drafting.write(id, section.key(), data));
            checklist.missing(filing).forEach(type -> counter.take(id, type, pdf(type)));
        });
    }

    /** Submits a draft, so that the window has to check it. */
    public FilingId submitted(FilingId draft) {
        as("applicant", () -> submission.submit(draft, true, false));
        return draft;
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
                branches.giveVerdict(task, target, false, "R05", "请更正");
            }
            branches.giveBack(task, "请更正");
        });
    }

    /** Uploads a newer revision of materials. */
    public void upload(FilingId filing, String... types) {
        as("applicant", () -> {
            for (var type : types) {
                counter.take(filing, type, pdf(type));
            }
        });
    }

    /** Changes one answer of the form. */
    public void answer(FilingId filing, String path, Object value) {
        as(
                "applicant",
                () -> drafting.write(
                        filing,
                        path.substring(0, path.indexOf('.')),
                        records.form(filing).with(path, value)));
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

    /** A small PDF that contains its name. */
    public static MaterialUpload.Upload pdf(String name) {
        var bytes =
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                                + name
                                + System.nanoTime()
                                + "\ntrailer<</Root 1 0 R>>\n%%EOF")
                        .getBytes(StandardCharsets.UTF_8);
        return upload(name + ".pdf", bytes);
    }

    public static MaterialUpload.Upload upload(String name, byte[] bytes) {
        return new MaterialUpload.Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
