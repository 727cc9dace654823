package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.SampleForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The opening of a restaurant: a bundle without a drawing of its own, with branches that wait for each other, and two site inspections
 * with two officers each.
 */
@Journey
@Tag("once")
class RestaurantJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    Officers officers;

    @Autowired
    CertificateOffice certificates;

    @Test
    void oneFilingBecomesTheCertificatesOfFourDepartments() {
        try (var applicant = house.visitor(port).signIn("applicant2")) {
            var filing = Applicants.submitRestaurant(applicant, TestClock.TODAY);
            act("service-centre.window", filing, "check-completeness", "", "accept", "");
            review("urban-management", filing, "signboard", "ready");
            applicant.open("/filings/" + filing.value()).look("restaurant-working-ahead");
            review("industry-commerce", filing, "licence-verification", "ready");
            decide("industry-commerce", filing, "licence-verification");
            decide("urban-management", filing, "signboard");
            inspectAndGrant("food-drug", filing, "food-permit");
            inspectAndGrant("fire-brigade", filing, "fire-check");
            review("tobacco", filing, "tobacco-retail", "ready");
            decide("tobacco", filing, "tobacco-retail");

            officers.awaitsEnd(filing);
            applicant.open("/filings/" + filing.value()).sees("食品经营许可证").look("restaurant-granted");
            assertThat(certificates.of(filing))
                    .extracting(Certificate::kind)
                    .containsExactlyInAnyOrder("food-permit", "signboard", "fire-check", "tobacco-retail");
            assertThat(Papers.text(applicant.download("食品经营许可证")))
                    .contains("长春松花餐饮管理有限公司")
                    .doesNotContain(SampleForms.ZHANG_SAN);
        }
    }

    private void inspectAndGrant(String department, FilingId filing, String item) {
        review(department, filing, item, "inspect");
        try (var first = house.visitor(port).signIn(department + ".reviewer")) {
            officers.claims(first, filing, "inspect-site", item);
            first.page.locator("#on").fill(TestClock.TODAY.toString());
            first.page.locator("input[name=passed][value=true]").check();
            first.page.locator("#text").fill("现场与申请一致");
            first.press("提交").sees("现场与申请一致").look("inspection-recorded-" + item);
        }
        try (var second = house.visitor(port).signIn(department + ".reviewer2")) {
            second.open(officers.task(filing, "inspect-site", item)).look("inspection-to-sign-" + item);
            second.pressAndConfirm("签名");
            Officers.leaves(second);
        }
        decide(department, filing, item);
    }

    private void review(String department, FilingId filing, String item, String outcome) {
        act(department + ".reviewer", filing, "review-materials", item, outcome, "材料齐全");
    }

    private void decide(String department, FilingId filing, String item) {
        act(department + ".decider", filing, "decide-item", item, "grant", "");
    }

    private void act(String username, FilingId filing, String step, String item, String outcome, String text) {
        try (var officer = house.visitor(port).signIn(username)) {
            officers.act(officer, filing, step, item, outcome, text);
        }
    }
}
