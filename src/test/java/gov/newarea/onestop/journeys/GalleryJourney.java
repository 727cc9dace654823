package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.SampleForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Opens every page in Chinese and in English, on a desktop and on a phone, and checks that it is complete and readable and has no
 * accessibility fault.
 */
@Journey
@Tag("once")
class GalleryJourney {

    /** The number of a clerk in config/demo-accounts.yml; a filing that names it is the clerk's own matter. */
    private static final String NUMBER_OF_THE_WINDOW_CLERK = "220106198204281272";

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    BranchDesk branches;

    @Autowired
    FilingRecords records;

    @Autowired
    Officers officers;

    @Autowired
    CertificateOffice certificates;

    private FilingId draft;
    private FilingId checking;
    private FilingId correcting;
    private FilingId corrected;
    private FilingId reviewing;
    private FilingId granted;
    private FilingId restaurant;

    @BeforeEach
    void files() {
        draft = spine.companyDraft(SpineFixtures.newTradeName());
        checking = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
        reviewing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.grant(reviewing, "state-tax-registration", "state-tax");
        spine.review(reviewing, "organisation-code", "quality-supervision");
        correcting = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.as("industry-commerce.reviewer", () -> {
            var task = spine.claim(correcting, "review-materials", "company-registration");
            branches.giveVerdict(task, Target.material("domicile_proof"), false, "R05", "缺第三页");
            branches.giveVerdict(task, Target.section("capital"), false, "R01", "出资日期写错");
            branches.giveBack(task, "请补上租赁合同第三页");
        });
        corrected = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.giveBack(
                corrected, "company-registration", "industry-commerce", "section:capital", "material:domicile_proof");
        spine.upload(corrected, "domicile_proof");
        spine.answer(corrected, "capital.copies", 3);
        spine.handIn(corrected, "company-registration");
        granted = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.grantBranches(granted);
        spine.approve(granted, true);
        restaurant = spine.accepted(spine.restaurantDraft("tobacco-retail"));
        spine.as("food-drug.reviewer", () -> {
            branches.passOn(spine.claim(restaurant, "review-materials", "food-permit"), true, "需现场核查");
            branches.inspect(
                    spine.claim(restaurant, "inspect-site", "food-permit"),
                    records.require(restaurant).acceptedOn(),
                    true,
                    "与申请一致");
        });
    }

    @Test
    void showsTheHall() {
        var read = visit(
                "",
                pages(
                        "hall", "/",
                        "items", "/items",
                        "items-none", "/items?q=%E6%97%A0",
                        "guide", "/bundles/three-in-one",
                        "guide-restaurant", "/bundles/restaurant",
                        "progress", "/progress",
                        "verify", "/verify",
                        "trades", "/trades?q=%E8%BD%AF%E4%BB%B6",
                        "login", "/login",
                        "login-disabled", "/login?disabled",
                        "login-password", "/login?password",
                        "register", "/register"));

        assertThat(read.get("hall")).contains("一窗通办", "企业开办", "开办餐饮店");
        assertThat(read.get("guide")).contains("企业开办", "开始申请");
        assertThat(read.get("verify")).contains("证照核验");
        assertThat(read.get("login-disabled")).contains("该账号已停用或者注销");
    }

    @Test
    void showsTheApplicantsPages() {
        var drafted = "/apply/" + draft.value();
        var pages = new LinkedHashMap<String, String>();
        pages.put("filings", "/filings");
        pages.put("begin", "/apply/new?bundle=restaurant");
        pages.put("tasks", drafted);
        for (var section : new String[] {"name", "address", "scope", "officers", "shareholders"}) {
            pages.put("section-" + section, drafted + "/sections/" + section);
        }
        pages.put("materials", drafted + "/materials");
        pages.put("check", drafted + "/check");
        pages.put("receipt", "/filings/" + checking.value() + "/receipt");
        pages.put("filing-checking", "/filings/" + checking.value());
        pages.put("filing-correcting", "/filings/" + correcting.value());
        pages.put("correct", "/filings/" + correcting.value() + "/correct/company-registration");
        pages.put("correct-section", "/apply/" + correcting.value() + "/sections/capital");
        pages.put("filing-reviewing", "/filings/" + reviewing.value());
        pages.put("withdraw", "/filings/" + reviewing.value() + "/withdraw");
        pages.put("filing-granted", "/filings/" + granted.value());
        pages.put("drawing", "/filings/" + reviewing.value() + "/drawing");
        pages.put("drawing-opened", "/filings/" + reviewing.value() + "/drawing?open=review-registration&whole=true");
        pages.put("messages", "/messages");
        pages.put("account", "/account");

        var read = visit("applicant", pages);

        assertThat(read.get("begin")).contains("开始申请");
        assertThat(read.get("receipt"))
                .contains("申请已提交", String.valueOf(records.require(checking).number()));
        assertThat(read.get("correct")).contains("补正与更正", "缺第三页", "出资日期写错");
        assertThat(read.get("filing-reviewing"))
                .contains(String.valueOf(records.require(reviewing).number()));
    }

    @Test
    void showsTheWindowsDesk() {
        var task = officers.task(checking, "check-completeness", "");
        spine.as("service-centre.window", () -> spine.claim(checking, "check-completeness", ""));
        submitNaming(NUMBER_OF_THE_WINDOW_CLERK);
        var pages = new LinkedHashMap<String, String>();
        pages.put("desk", "/desk");
        pages.put("desk-mine", "/desk?tab=MINE");
        pages.put("desk-done", "/desk?tab=DONE");
        pages.put("desk-none", "/desk?text=%E6%97%A0");
        pages.put("case", task);
        for (var tab : new String[] {"form", "branches", "drawing", "timeline", "notes"}) {
            pages.put("case-" + tab, task + "?tab=" + tab);
        }
        pages.put("counter", "/desk/counter");
        pages.put("search", "/desk/search");
        pages.put("absence", "/desk/absence");

        var read = visit("service-centre.window", pages);

        var claimed = String.valueOf(records.require(checking).number());
        assertThat(read.get("desk-mine")).contains(claimed);
        assertThat(read.get("desk-none")).doesNotContain(claimed);
        assertThat(read.get("case")).contains(claimed);
    }

    @Test
    void showsTheDepartmentsDesks() {
        var reviewer = visit(
                "industry-commerce.reviewer",
                pages(
                        "precheck",
                        "/desk/precheck",
                        "precheck-one",
                        "/desk/precheck/" + checking.value(),
                        "desk-waiting",
                        "/desk?tab=WAITING",
                        "case-review",
                        officers.task(reviewing, "review-materials", "company-registration"),
                        "case-corrected",
                        officers.task(corrected, "review-materials", "company-registration"),
                        "case-corrected-form",
                        officers.task(corrected, "review-materials", "company-registration") + "?tab=form"));
        var second = visit(
                "food-drug.reviewer2",
                pages("case-sign", officers.task(restaurant, "inspect-site", "food-permit"), "desk-sign", "/desk"));
        var decider = visit(
                "quality-supervision.decider",
                pages(
                        "case-decide", officers.task(reviewing, "decide-item", "organisation-code"),
                        "desk-department", "/desk?tab=DEPARTMENT",
                        "codes", "/desk/codes"));

        assertThat(reviewer.get("case-review"))
                .contains(String.valueOf(records.require(reviewing).number()));
        assertThat(second.get("case-sign")).contains("与申请一致", "签名");
        assertThat(second.get("desk-sign")).contains("等待第二人签名的核查记录");
        assertThat(decider.get("case-decide")).contains("作出决定", "组织机构代码赋码");
    }

    @Test
    void showsTheAdministratorsPages() {
        var administrator = visit(
                "new-area.admin",
                pages("incidents", "/admin/incidents", "mail", "/admin/mail", "calendar", "/admin/calendar"));
        var supervisor = visit("new-area.supervisor", pages("case-read", "/desk/filings/" + checking.value()));

        assertThat(administrator.get("incidents")).contains("失败步骤", "文件存储");
        assertThat(administrator.get("mail")).contains("邮件");
        assertThat(administrator.get("calendar")).contains("工作日历");
        assertThat(supervisor.get("case-read"))
                .contains(String.valueOf(records.require(checking).number()));
    }

    /** Submits a filing for a company whose liaison has this identity number. */
    private void submitNaming(String idNumber) {
        var answers = FormData.of(SampleForms.company(SpineFixtures.newTradeName(), TestClock.TODAY))
                .with("liaison.idNumber", idNumber);
        spine.submitted(spine.draft("three-in-one", List.of(), answers.asMap()));
    }

    /** Makes a map from alternating names and addresses, in the order of the visits. */
    private static Map<String, String> pages(String... namesAndAddresses) {
        var pages = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndAddresses.length; i += 2) {
            pages.put(namesAndAddresses[i], namesAndAddresses[i + 1]);
        }
        return pages;
    }

    /** Opens the pages in every width and language; returns the text of each page by its name, in Chinese on a desktop. */
    private Map<String, String> visit(String username, Map<String, String> pages) {
        var faults = new SoftAssertions();
        var texts = new LinkedHashMap<String, String>();
        List<Supplier<Visitor>> forms = List.of(
                () -> house.visitor(port),
                () -> house.englishVisitor(port),
                () -> house.phoneVisitor(port, false),
                () -> house.phoneVisitor(port, true));
        for (var form : forms.subList(0, Integer.getInteger("gallery.forms", forms.size()))) {
            try (var visitor = form.get()) {
                if (!username.isEmpty()) {
                    visitor.signIn(username);
                }
                pages.forEach((name, address) -> faults.check(() -> texts.putIfAbsent(
                        name, visitor.open(address).look(name + visitor.form()).text())));
            }
        }
        faults.assertAll();
        return texts;
    }
}
