package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application is refused, with reasons and remedies. */
@Journey
@Tag("once")
class RefusalJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    Officers officers;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    FilingRecords records;

    @Autowired
    WorkQueue queue;

    @Test
    void refusesARegistrationWithReasonsAndRemedies() {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.grantBranches(filing);

        try (var decider = house.visitor(port).signIn("industry-commerce.decider")) {
            officers.claims(decider, filing, "approve-registration", "company-registration");
            decider.page.locator("input[name=outcome][value=deny]").check();
            decider.pressAndConfirm("提交");
            decider.sees("不予许可要写明理由和依据").look("case-deny-without-reasons");
            decider.open(officers.task(filing, "approve-registration", "company-registration"));
            officers.finish(decider, "deny", "名称与已登记企业相同");
        }

        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/filings/" + filing.value()).sees("不予登记通知书").look("filing-refused");
            assertThat(letter(applicant, "不予登记通知书"))
                    .contains("名称与已登记企业相同")
                    .contains("60日")
                    .contains("6个月");
        }
        assertThat(certificates.of(filing)).isEmpty();
        assertThat(certificates.reservedFor(filing)).isEmpty();
    }

    @Test
    void refusesAcceptanceAndSaysWhereToGo() {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            officers.claims(clerk, filing, "check-completeness", "");
            clerk.page.locator("input[name=outcome][value=refuse]").check();
            clerk.page.locator("#text").fill("住所不在长春新区");
            clerk.page.locator("#where").fill("长春市市场监督管理局");
            clerk.pressAndConfirm("提交");
            Officers.leaves(clerk);
        }

        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/filings/" + filing.value()).sees("长春市市场监督管理局").look("filing-not-accepted");
            assertThat(letter(applicant, "不予受理决定书")).contains("住所不在长春新区").contains("长春市市场监督管理局");
        }
    }

    @Test
    void withdrawsAnAcceptedFilingOnlyWithAnOfficer() {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));

        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/filings/" + filing.value() + "/withdraw");
            applicant.page.locator("textarea[name=reason]").fill("改主意了");
            applicant.pressAndConfirm("确认撤回").look("filing-withdrawal-asked");
            assertThat(records.require(filing).state())
                    .as("before an officer confirms")
                    .isEqualTo(Filing.State.ACCEPTED);
            try (var clerk = house.visitor(port).signIn("service-centre.window")) {
                officers.act(clerk, filing, "confirm-withdrawal", "", "confirm", "");
            }
            applicant.open("/filings/" + filing.value()).sees("已撤回").look("filing-withdrawn");
        }
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.WITHDRAWN);
        assertThat(queue.of(filing)).as("tasks that are still open").noneMatch(WorkItem::isActive);
    }

    /** The text of a letter that the applicant downloads. */
    private static String letter(Visitor applicant, String name) {
        return Papers.text(applicant.download(name));
    }
}
