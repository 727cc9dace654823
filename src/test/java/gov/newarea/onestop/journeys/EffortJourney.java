package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.SampleForms;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much people have to press. The numbers may fall; a test fails when they grow. */
@Journey
@Tag("once")
class EffortJourney {

    /** From the front page to the receipt of a three-in-one licence, of a person signed in. */
    private static final int TO_THE_RECEIPT = 150;

    /** From the queue to the acceptance of a complete application, with a verdict on every material. */
    private static final int TO_ACCEPT = 6;

    /** Tab presses from the claim to the first outcome. */
    private static final int TABS_TO_THE_OUTCOME = 2;

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @Autowired
    Officers officers;

    @Test
    void takesNoMorePressesToTheReceipt() {
        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/");
            var presses = applicant.counted();

            applicant.follow("企业开办").press("开始申请");
            if (applicant.page.locator("#mobile").inputValue().isEmpty()) {
                applicant.page.locator("#mobile").fill("13800000000");
            }
            var filing = Applicants.drafted(applicant.press("继续"));
            fillOneSectionAfterAnother(applicant);
            for (int i = 0; i < applicant.page.locator("input[type=file]").count(); i++) {
                Applicants.upload(applicant, i);
            }
            applicant.follow("核对并提交");
            applicant.page.locator("#declared").check();
            applicant.press("声明并提交").sees("申请已提交");

            System.out.printf("presses from the front page to the receipt: %d%n", presses.count());
            assertThat(presses.count()).isLessThanOrEqualTo(TO_THE_RECEIPT);
            assertThat(records.require(filing).number()).isNotNull();
        }
    }

    /** Answers each section where the page before it leads to. */
    @SuppressWarnings("unchecked")
    private static void fillOneSectionAfterAnother(Visitor applicant) {
        var answers = SampleForms.company(SpineFixtures.newTradeName(), TestClock.TODAY);
        applicant.page.locator(".os-tasks a").first().click();
        applicant.page.waitForURL(url -> url.contains("/sections/"));
        while (applicant.page.url().contains("/sections/")) {
            var url = applicant.page.url();
            var section = url.replaceAll(".*/sections/([A-Za-z]+).*", "$1");
            applicant.fill(section, (Map<String, Object>) answers.getOrDefault(section, Map.of()));
            applicant.press("保存并继续");
            applicant.page.waitForURL(now -> !now.equals(url));
        }
    }

    @Test
    void takesNoMorePressesToAcceptACleanCase() {
        var filing = submitted();
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            clerk.open("/desk?text=" + records.require(filing).number());
            var presses = clerk.counted();

            clerk.page.locator("a.open").click();
            clerk.page.locator("[data-claim-case]").click();
            clerk.page.locator("[data-rest]").click();
            clerk.page.locator("[data-rest]").waitFor(Visitor.GONE);
            clerk.page.locator("input[name=outcome][value=accept]").check();
            clerk.pressAndConfirm("提交");
            Officers.leaves(clerk);

            System.out.printf("presses to accept a clean case: %d%n", presses.count());
            assertThat(presses.count()).isLessThanOrEqualTo(TO_ACCEPT);
            assertThat(records.verdicts(filing)).hasSizeGreaterThan(5).allMatch(verdict -> verdict.fits());
            assertThat(records.require(filing).acceptedOn()).isNotNull();
        }
    }

    @Test
    void acceptsACleanCaseByTheKeyboardAlone() {
        var filing = submitted();
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            clerk.open(officers.task(filing, "check-completeness", ""));
            var keys = clerk.page.keyboard();

            keys.press("c");
            clerk.page.locator("#step:focus").waitFor();
            assertThat(tabsToTheOutcome(clerk)).isLessThanOrEqualTo(TABS_TO_THE_OUTCOME);
            clerk.look("case-claimed");
            keys.press("j");
            keys.press("n");
            clerk.page.locator(".os-material.at select[name=reason]:focus").waitFor();
            clerk.page.locator(".os-material.at input[name=note]").press("1");
            assertThat(clerk.page.locator("input[name=outcome]:checked").count())
                    .isZero();
            clerk.page.locator(".os-material.at [name=fits][value=true]").focus();
            keys.press("y");
            clerk.page
                    .locator(".os-material.at [name=fits][value=true]:checked")
                    .waitFor();
            clerk.look("case-keys");
            keys.press("a");
            clerk.page.locator("[data-rest]").waitFor(Visitor.GONE);
            keys.press("1");
            clerk.page
                    .locator("input[name=outcome][value=accept]:checked:focus")
                    .waitFor();
            keys.press("Control+Enter");
            clerk.page.locator("dialog[open]").waitFor();
            keys.press("Control+Enter");
            Officers.leaves(clerk);

            assertThat(records.require(filing).acceptedOn()).isNotNull();
        }
    }

    @Test
    void leavesSingleKeysToWhoeverTurnsThemOff() {
        var filing = submitted();
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            officers.claims(clerk, filing, "check-completeness", "");
            clerk.press("关闭快捷键");
            clerk.page.reload();

            clerk.page.keyboard().press("3");
            assertThat(clerk.page.locator("input[name=outcome]:checked").count())
                    .isZero();
            clerk.press("开启快捷键").page.keyboard().press("3");
            assertThat(clerk.page.locator("input[name=outcome]:checked").count())
                    .isOne();
        }
    }

    @Test
    void keepsTheDecisionInView() {
        var filing = submitted();
        try (var clerk = house.visitor(port).signIn("service-centre.window");
                var phone = house.phoneVisitor(port, true).signIn("service-centre.window")) {
            officers.claims(clerk, filing, "check-completeness", "");
            clerk.page.evaluate("scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' })");
            assertThat(inView(clerk, "input[name=outcome]")).isTrue();
            clerk.picture("case-in-view");

            phone.open(officers.task(filing, "check-completeness", "")).look("case-claimed-phone-en");
            assertThat(inView(phone, "input[name=outcome]")).isFalse();
            phone.page.locator(".os-jump").click();
            phone.page.waitForFunction(
                    "() => document.getElementById('step').getBoundingClientRect().bottom <= innerHeight");
            assertThat(inView(phone, "#step")).isTrue();
            phone.picture("case-in-view-phone-en");
        }
    }

    private FilingId submitted() {
        return spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
    }

    private static int tabsToTheOutcome(Visitor officer) {
        int tabs = 0;
        do {
            officer.page.keyboard().press("Tab");
            tabs++;
        } while (tabs < 60 && !(boolean) officer.page.evaluate("document.activeElement.name === 'outcome'"));
        return tabs;
    }

    private static boolean inView(Visitor visitor, String selector) {
        return (boolean)
                visitor.page
                        .locator(selector)
                        .first()
                        .evaluate(
                                "it => { const box = it.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }");
    }
}
