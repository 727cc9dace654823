package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.approval.WorkItem;
import gov.newarea.onestop.approval.WorkQueue;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CreditCode;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.form.SampleForms;
import gov.newarea.onestop.journeys.FilingJourney.Applicants;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The main job: from search to a verified licence, with one correction and one return on the way. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "journey"})
class MergerJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    WorkQueue queue;

    @Autowired
    CertificateOffice certificates;

    @Test
    void oneFilingBecomesOneVerifiedLicence() {
        try (var applicant = house.visitor(port).signIn("applicant")) {
            var id = submit(applicant);
            windowGivesOneNotice(id);
            applicantCorrects(applicant, id, "window");
            act("service-centre.window", id, "check-completeness", "", "accept", "");
            registrationIsReturnedOnce(id);
            applicantCorrects(applicant, id, "company-registration");
            grant(id, "organisation-code", "quality-supervision");
            grant(id, "state-tax-registration", "state-tax");
            grant(id, "local-tax-registration", "local-tax");
            act("industry-commerce.reviewer", id, "review-materials", "company-registration", "ready", "材料齐全");
            act("industry-commerce.decider", id, "approve-registration", "company-registration", "grant", "");
            applicantCollects(applicant, id);
            anyoneVerifies(id);
        }
    }

    private FilingId submit(Visitor applicant) {
        applicant.open("/items?q=%E5%BC%80%E5%85%AC%E5%8F%B8").follow("企业开办").press("开始申请");
        applicant.page.locator("#mobile").fill("13800000000");
        applicant.press("继续");
        var id = new FilingId(applicant.page.url().replaceAll(".*/apply/", ""));
        Applicants.fillSections(applicant, SampleForms.company("𠮷湖乙丑", LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        Applicants.uploadEverything(applicant);
        applicant.open("/apply/" + id.value() + "/check").look("check");
        if (applicant.page.locator("#warned").count() > 0) {
            applicant.page.locator("#warned").check();
        }
        applicant.page.locator("#declared").check();
        applicant.press("声明并提交").sees("申请已提交").look("receipt");
        applicant.open("/filings/" + id.value()).look("filing-checking");
        return id;
    }

    private void windowGivesOneNotice(FilingId id) {
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            clerk.look("desk");
            clerk.open("/desk/tasks/" + task(id, "check-completeness", "")).look("case-unclaimed");
            clerk.page.locator("[data-claim-case]").click();
            findUnfit(clerk, "material-articles");
            clerk.look("case-check");
            clerk.page.locator("input[name=outcome][value=preview-notice]").check();
            clerk.press("提交").look("notice-preview");
            clerk.pressAndConfirm("发出告知书");
            clerk.page.waitForURL(url -> !url.contains("/desk/tasks/"));
            clerk.look("desk-after-notice");
        }
    }

    private void registrationIsReturnedOnce(FilingId id) {
        try (var officer = house.visitor(port).signIn("industry-commerce.reviewer")) {
            officer.open("/desk/tasks/" + task(id, "review-materials", "company-registration"));
            officer.page.locator("[data-claim-case]").click();
            findUnfit(officer, "material-domicile_proof");
            officer.page.locator("input[name=outcome][value=return]").check();
            officer.page.locator("#text").fill("请补上第三页");
            officer.pressAndConfirm("提交");
            officer.page.waitForURL(url -> !url.contains("/desk/tasks/"));
        }
    }

    private static void findUnfit(Visitor officer, String target) {
        var verdict = officer.page.locator(
                "form.os-verdict:has(input[name=target][value='" + target.replaceFirst("-", ":") + "'])");
        verdict.locator("label.unfit").click();
        verdict.locator("select[name=reason]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        verdict.locator("input[name=note], textarea[name=note]").fill("缺少签章页");
        verdict.locator("button:visible").first().click();
        officer.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private void applicantCorrects(Visitor applicant, FilingId id, String scope) {
        applicant.open("/filings/" + id.value()).look("filing-to-correct-" + scope);
        applicant.open("/filings/" + id.value() + "/correct/" + scope).look("correct-" + scope);
        var form = applicant.page.locator("form.os-drop").first();
        form.locator("input[type=file]").setInputFiles(Papers.pdf());
        form.locator("button").click();
        applicant.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        applicant.press("全部改好，交回").sees("已经交回");
    }

    private void grant(FilingId id, String item, String department) {
        act(department + ".reviewer", id, "review-materials", item, "ready", "材料齐全");
        act(department + ".decider", id, "decide-item", item, "grant", "");
    }

    private void act(String username, FilingId id, String step, String item, String outcome, String text) {
        try (var officer = house.visitor(port).signIn(username)) {
            officer.open("/desk/tasks/" + task(id, step, item));
            officer.page.locator("[data-claim-case]").click();
            officer.page.locator("input[name=outcome][value=" + outcome + "]").check();
            if (!text.isEmpty()) {
                officer.page.locator("#text").fill(text);
            }
            officer.look("case-" + step + "-" + outcome);
            if (outcome.equals("ready")) {
                officer.press("提交");
            } else {
                officer.pressAndConfirm("提交");
            }
            officer.page.waitForURL(url -> !url.contains("/desk/tasks/"));
        }
    }

    private void applicantCollects(Visitor applicant, FilingId id) {
        for (int i = 0; i < 20 && certificates.of(id).isEmpty(); i++) {
            applicant.open("/filings/" + id.value());
        }
        applicant.open("/filings/" + id.value()).look("filing-granted");
        assertThat(certificates.of(id)).singleElement().satisfies(licence -> {
            assertThat(CreditCode.check(String.valueOf(licence.creditCode())).valid())
                    .isTrue();
            assertThat(licence.holder()).contains("𠮷");
        });
        applicant.open("/filings/" + id.value() + "/drawing").look("drawing-granted");
    }

    private void anyoneVerifies(FilingId id) {
        var licence = certificates.of(id).get(0);
        for (var visitor :
                new Visitor[] {house.visitor(port), house.englishVisitor(port), house.phoneVisitor(port, true)}) {
            try (visitor) {
                visitor.open("/verify/" + licence.verifyToken());
                assertThat(visitor.text()).contains(licence.number());
            }
        }
    }

    private String task(FilingId id, String step, String item) {
        return queue.of(id).stream()
                .filter(WorkItem::isActive)
                .filter(task -> task.step().equals(step) && task.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + step + " " + item))
                .id();
    }
}
