package gov.newarea.onestop.filing;

import gov.newarea.onestop.OnePage;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.SampleForms;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
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

/** Fills in and submits filings as applicants do, in the name of the demo accounts. */
@TestComponent
public class ApplicantFixtures {

    private static final AtomicInteger NAMES = new AtomicInteger();

    protected final Drafting drafting;
    protected final Materials counter;
    protected final Submission submission;
    protected final FilingRecords records;
    protected final Clock clock;
    private final UserDetailsService users;

    protected ApplicantFixtures(
            Drafting drafting,
            Materials counter,
            Submission submission,
            FilingRecords records,
            UserDetailsService users,
            Clock clock) {
        this.drafting = drafting;
        this.counter = counter;
        this.submission = submission;
        this.records = records;
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
                    bundle, optional, Drafting.NewFiling.online("张三", "13800000000", "applicant@example.org"));
            var data = FormData.of(answers);
            var filing = records.require(id);
            records.formOf(filing).sections().forEach(section -> drafting.write(id, section.key(), data));
            records.missing(id).forEach(type -> counter.take(id, type, pdf(type)));
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
            records.formOf(filing).sections().forEach(section -> drafting.write(id, section.key(), data));
            records.missing(id).forEach(type -> counter.take(id, type, pdf(type)));
        });
    }

    /** Submits a draft, so that the window has to check it. */
    public FilingId submitted(FilingId draft) {
        as("applicant", () -> submission.submit(draft, true, false));
        return draft;
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

    /** A small document that is what its name says. */
    public static Materials.Upload pdf(String name) {
        return upload(name + ".pdf", OnePage.pdf(name + System.nanoTime()));
    }

    public static Materials.Upload upload(String name, byte[] bytes) {
        return new Materials.Upload() {
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
