package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.desk.CaseNotes;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.Absences;
import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.form.SampleForms;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("days")
@HouseTest
class OwnMatterTests {

    private static final String CLERK = "service-centre.window";
    private static final String CLERK2 = "service-centre.window2";
    private static final String REVIEWER = "food-drug.reviewer";
    private static final String REVIEWER2 = "food-drug.reviewer2";
    private static final String ITEM = "food-permit";
    private static final String MOBILE = "13904317788";

    @Autowired
    SpineFixtures house;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    FilingRecords records;

    @Autowired
    WorkQueue queue;

    @Autowired
    WindowDesk window;

    @Autowired
    BranchDesk branches;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseNotes notes;

    @Autowired
    Absences absences;

    @Autowired
    QueueReader reader;

    @Autowired
    OwnMatter ownMatter;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legalRep.idNumber",
                "officers.officers[1].idNumber",
                "shareholders.shareholders[1].idNumber",
                "finance.idNumber",
                "liaison.idNumber",
                "agent.idNumber",
                "beneficialOwner.owners[0].idNumber"
            })
    void keepsAClerkFromAFilingThatNamesThemAnywhere(String path) {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(filing, records.form(filing).with(path, number(CLERK2)));

        house.as(CLERK2, () -> own(() -> house.claim(filing, "check-completeness", "")));

        house.as(CLERK, () -> window.accept(house.claim(filing, "check-completeness", "")));
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "22010419900708025x, 22010419900708025X",
        "２２０１０３１９８８１１２２０３１１, 220103198811220311",
        "220103 19881122 0311, 220103198811220311"
    })
    void knowsANumberHoweverItWasTyped(String typed, String number) {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(filing, records.form(filing).with("liaison.idNumber", typed));

        bearing(CLERK2, number, () -> own(() -> house.claim(filing, "check-completeness", "")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTER")
    void keepsAnOfficerFromWhatTheyFiledWithTheSameAccount(Channel channel) {
        var filing = house.as(
                CLERK2,
                () -> drafting.begin(
                        "three-in-one", List.of(), new Drafting.NewFiling(channel, "张三", MOBILE, "", null)));
        house.complete(CLERK2, filing);
        house.as(CLERK2, () -> submission.submit(filing, true, false));

        house.as(CLERK2, () -> own(() -> house.claim(filing, "check-completeness", "")));
    }

    @Test
    void keepsAnOfficerFromWhatTheyFiledWithAnotherAccount() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));

        bearing(
                "applicant",
                number(CLERK2),
                () -> house.as(CLERK2, () -> own(() -> house.claim(filing, "check-completeness", ""))));
    }

    @Test
    void knowsAnOfficerWithoutANumberByNameAndMobile() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(
                filing,
                records.form(filing).with("liaison.name", "政务服务中心窗口人员乙").with("liaison.mobile", "+86 139-0000-0031"));

        bearing(CLERK2, null, () -> own(() -> house.claim(filing, "check-completeness", "")));

        write(filing, records.form(filing).with("liaison.name", "政務服務中心窗口人員 乙"));
        bearing(CLERK2, null, () -> own(() -> house.claim(filing, "check-completeness", "")));

        write(filing, records.form(filing).with("liaison.mobile", MOBILE));
        bearing(CLERK2, null, () -> house.claim(filing, "check-completeness", ""));
    }

    @Test
    void keepsEveryActOfTheCheckFromAClerkACorrectionNames() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var task = house.as(CLERK2, () -> house.claim(filing, "check-completeness", ""));

        write(filing, records.form(filing).with("liaison.idNumber", number(CLERK2)));

        house.as(CLERK2, () -> {
            own(() -> window.giveVerdict(task, Target.material("articles"), false, "R01", ""));
            own(() -> window.giveNotice(task));
            own(() -> window.accept(task));
            own(() -> window.refuse(task, "不受理", "别处"));
            own(() -> queue.transfer(task, id(CLERK)));
            own(() -> access.requireReadable(filing));
            queue.release(task);
        });
        assertThat(records.verdicts(filing)).isEmpty();
        assertThat(queue.require(task).state()).isEqualTo(WorkItem.State.OPEN);
    }

    @Test
    void keepsAReviewerFromTheirBranchOnceACorrectionOfAnotherNamesThem() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        var task = house.as(
                "quality-supervision.reviewer", () -> house.claim(filing, "review-materials", "organisation-code"));
        house.giveBack(filing, "company-registration", "industry-commerce", "section:liaison");

        house.answer(filing, "liaison.idNumber", number("quality-supervision.reviewer"));
        house.handIn(filing, "company-registration");

        house.as("quality-supervision.reviewer", () -> {
            own(() -> branches.giveVerdict(task, Target.material("articles"), true, "", ""));
            own(() -> branches.passOn(task, false, "材料齐全"));
            own(() -> branches.giveBack(task, "请补正"));
        });
        assertThat(records.branch(filing, "organisation-code").reviewer()).isNull();
    }

    @Test
    void keepsADeciderFromTheirOwnGrant() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "organisation-code", "quality-supervision");
        var task =
                house.as("quality-supervision.decider", () -> house.claim(filing, "decide-item", "organisation-code"));

        write(filing, records.form(filing).with("finance.idNumber", number("quality-supervision.decider")));

        house.as("quality-supervision.decider", () -> {
            own(() -> branches.decide(task, true, ""));
            own(() -> branches.decide(task, false, "不符合条件"));
            own(() -> branches.reviewAgain(task));
        });
    }

    @Test
    void keepsFindingsBeforeAcceptanceFromAReviewerNamed() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(filing, records.form(filing).with("agent.idNumber", number("state-tax.reviewer")));

        house.as(
                "state-tax.reviewer",
                () -> own(() -> branches.find(
                        filing, "state-tax-registration", Target.material("articles"), false, "R01", "")));
    }

    @Test
    void keepsAnInspectionFromTheOfficerItConcernsAlsoAsSecondSigner() {
        var filing = house.accepted(house.restaurantDraft());
        house.as(REVIEWER, () -> {
            branches.passOn(house.claim(filing, "review-materials", ITEM), true, "需现场核查");
            branches.inspect(house.claim(filing, "inspect-site", ITEM), LocalDate.now(clock), true, "现场情况");
        });
        write(filing, records.form(filing).with("food.manager.idNumber", number(REVIEWER2)));

        house.as(REVIEWER2, () -> {
            own(() -> house.sign(filing, ITEM));
            assertThat(reader.toSign()).noneMatch(item -> item.filing().equals(filing));
        });

        assertThat(records.inspection(filing, ITEM).orElseThrow().isSigned()).isFalse();
    }

    @Test
    void keepsADeputyFromTheDeputysOwnMatterAndFromThatOfThePrincipal() {
        var filing = house.accepted(house.restaurantDraft());
        var task = house.as(REVIEWER, () -> {
            absences.name(id(REVIEWER2), LocalDate.now(clock), LocalDate.now(clock));
            return house.claim(filing, "review-materials", ITEM);
        });

        try {
            write(filing, records.form(filing).with("food.manager.idNumber", number(REVIEWER2)));
            house.as(REVIEWER2, () -> own(() -> branches.passOn(task, true, "需现场核查")));
            write(filing, records.form(filing).with("food.manager.idNumber", number(REVIEWER)));
            house.as(REVIEWER2, () -> assertThatThrownBy(() -> branches.passOn(task, true, "需现场核查"))
                    .hasMessage("approval.own-matter-of-absent"));
            write(filing, records.form(filing).with("food.manager.idNumber", SampleForms.LI_SI));
            house.as(REVIEWER2, () -> branches.passOn(task, true, "需现场核查"));
        } finally {
            house.as(REVIEWER, absences::end);
        }
    }

    @Test
    void leavesTheOwnMatterOutOfABulkClaimAndTracesIt() {
        var own = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var other = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(own, records.form(own).with("liaison.idNumber", number(CLERK2)));
        var tasks = List.of(house.task(own, "check-completeness", ""), house.task(other, "check-completeness", ""));

        var left = house.as(CLERK2, () -> queue.claimAll(tasks));

        assertThat(left).extracting(WorkItem::id).containsExactly(tasks.get(0));
        assertThat(queue.require(tasks.get(0)).state()).isEqualTo(WorkItem.State.OPEN);
        assertThat(queue.require(tasks.get(1)).assignee()).isEqualTo(id(CLERK2));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trace WHERE act = ? AND account = ? AND details LIKE ?")
                        .params(AccessDenied.class.getSimpleName(), id(CLERK2), "%" + tasks.get(0) + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isHandedToNobodyItConcerns() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(filing, records.form(filing).with("liaison.idNumber", number(CLERK2)));

        house.as(CLERK, () -> {
            var task = house.claim(filing, "check-completeness", "");
            assertThatThrownBy(() -> queue.transfer(task, id(CLERK2))).hasMessage("approval.own-matter-of-colleague");
            assertThat(queue.require(task).assignee()).isEqualTo(id(CLERK));
        });
    }

    @Test
    void keepsASupervisorFromUnlockingTheirOwnSecondNotice() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        write(filing, records.form(filing).with("liaison.idNumber", number("new-area.supervisor")));

        house.as("new-area.supervisor", () -> own(() -> window.unlockNotice(filing, "确有必要")));
    }

    @Test
    void keepsNotesFromTheOfficerTheyConcern() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as(CLERK, () -> notes.write(filing, id(CLERK2), "请看一下"));
        write(filing, records.form(filing).with("liaison.idNumber", number(CLERK2)));
        var question = notes.of(filing).get(0).id();

        house.as(CLERK2, () -> {
            assertThat(notes.askedOfMe()).noneMatch(note -> note.filing().equals(filing));
            own(() -> notes.answer(filing, question, "没有问题"));
            own(() -> notes.write(filing, "", "没有问题"));
            own(() -> access.requireReadable(filing));
        });
        house.as(CLERK, () -> assertThatThrownBy(() -> notes.write(filing, id(CLERK2), "请看一下"))
                .hasMessage("approval.own-matter-of-colleague"));
    }

    @Test
    void letsTheClerkWhoFiledForSomeonePresentGoOnAndAccept() {
        var filing = atTheCounter(CLERK, "王小明", SampleForms.LI_SI);
        house.complete(CLERK, filing);
        house.as(CLERK, () -> submission.submit(filing, true, false));

        house.as(CLERK, () -> window.accept(house.claim(filing, "check-completeness", "")));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
    }

    @Test
    void refusesAClerkWhoFilesAtTheCounterForThemselves() {
        var drafts = drafts();

        assertThatThrownBy(() -> atTheCounter(CLERK, "王小明", number(CLERK))).hasMessage("filing.own-matter-counter");

        assertThat(drafts()).isEqualTo(drafts);
    }

    @Test
    void refusesAClerkWhoSubmitsAtTheCounterWhatNamesThem() {
        var filing = atTheCounter(CLERK, "王小明", SampleForms.LI_SI);
        house.complete(CLERK, filing);
        write(filing, records.form(filing).with("liaison.idNumber", number(CLERK)));

        house.as(CLERK, () -> assertThatThrownBy(() -> submission.submit(filing, true, false))
                .hasMessage("filing.own-matter-counter"));
        house.as(CLERK2, () -> submission.submit(filing, true, false));

        house.as(CLERK, () -> own(() -> house.claim(filing, "check-completeness", "")));
    }

    @Test
    void keepsAColleagueFromTheFilingForWhichTheyStoodAtTheCounter() {
        var filing = atTheCounter(CLERK, "王小明", number(CLERK2));
        house.complete(CLERK, filing);
        house.as(CLERK, () -> submission.submit(filing, true, false));

        house.as(CLERK2, () -> own(() -> house.claim(filing, "check-completeness", "")));
    }

    @Test
    void readsAFormThatANodeOfTheVersionBeforeWrote() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var named = records.form(filing).with("liaison.idNumber", number(CLERK2));

        write(filing, named);

        house.as(CLERK2, () -> {
            assertThat(ownMatter.among(List.of(filing))).containsExactly(filing);
            own(() -> house.claim(filing, "check-completeness", ""));
        });
    }

    @Test
    void listsWhomAFormNamesAsItIsSubmittedAndCorrected() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        assertThat(listed(filing)).contains(SampleForms.LI_SI).doesNotContain(number(CLERK2));

        house.as(CLERK, () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.section("liaison"), false, "R01", "");
            window.giveNotice(task);
        });
        house.answer(filing, "liaison.idNumber", number(CLERK2));
        house.handIn(filing, "window");

        assertThat(listed(filing)).contains(number(CLERK2));
    }

    /** The identity numbers stored for the present revision of the form. */
    private List<String> listed(FilingId filing) {
        return jdbc.sql(
                        """
                        SELECT p.id_number FROM filing_person p JOIN filing_form f ON f.filing_id = p.filing_id
                        WHERE p.filing_id = ? AND p.id_number IS NOT NULL AND f.named_revision = f.revision
                        """)
                .param(filing.value())
                .query(String.class)
                .list();
    }

    private static void own(ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage("filing.own-matter");
    }

    /** Changes the answers as a node of the previous version does, which stores no named people. */
    private void write(FilingId filing, FormData answers) {
        change(
                "UPDATE filing_form SET content = ?, revision = revision + 1 WHERE filing_id = ?",
                answers.json(),
                filing.value());
    }

    private void change(String sql, @Nullable String... values) {
        transaction.executeWithoutResult(status -> {
            var statement = jdbc.sql(sql);
            for (var value : values) {
                statement = statement.param(value);
            }
            statement.update();
        });
    }

    private FilingId atTheCounter(String clerk, String name, String number) {
        var document = new IdentityDocument(IdentityDocument.Kind.RESIDENT_CARD, number);
        return house.as(
                clerk,
                () -> drafting.begin(
                        "three-in-one", List.of(), Drafting.NewFiling.atCounter(name, MOBILE, "", document)));
    }

    /** Acts as an account while it has this identity number. */
    private void bearing(String username, @Nullable String number, Runnable act) {
        var before = number(username);
        keep(username, number);
        try {
            house.as(username, act);
        } finally {
            keep(username, before);
        }
    }

    private void keep(String username, @Nullable String number) {
        change("UPDATE account SET id_number = ? WHERE username = ?", number, username);
    }

    private String number(String username) {
        return jdbc.sql("SELECT COALESCE(id_number, '') FROM account WHERE username = ?")
                .param(username)
                .query(String.class)
                .optional()
                .filter(number -> !number.isEmpty())
                .orElse(null);
    }

    private String id(String username) {
        return house.as(username, () -> people.current().id());
    }

    private int drafts() {
        return jdbc.sql("SELECT COUNT(*) FROM filing").query(Integer.class).single();
    }
}
