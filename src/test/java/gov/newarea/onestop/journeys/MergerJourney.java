package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CreditCode;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.SampleForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, from the search to a verified licence, with one correction and one returned branch. */
@Journey
class MergerJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    Officers officers;

    @Autowired
    CertificateOffice certificates;

    @Test
    void oneFilingBecomesOneVerifiedLicence() {
        try (var applicant = house.visitor(port).signIn("applicant")) {
            var id = submit(applicant);
            windowGivesOneNotice(id);
            Applicants.correct(applicant, id, "window");
            act("service-centre.window", id, "check-completeness", "", "accept", "");
            registrationIsReturnedOnce(id);
            Applicants.correct(applicant, id, "company-registration");
            grant(id, "organisation-code", "quality-supervision");
            grant(id, "state-tax-registration", "state-tax");
            grant(id, "local-tax-registration", "local-tax");
            act("industry-commerce.reviewer", id, "review-materials", "company-registration", "ready", "材料齐全");
            act("industry-commerce.decider", id, "approve-registration", "company-registration", "grant", "");

            officers.awaitsEnd(id);
            assertThat(applicant
                            .open("/filings/" + id.value())
                            .look("filing-granted")
                            .text())
                    .as("what the applicant sees at the end")
                    .contains("准予许可", "营业执照");
            applicant.open("/filings/" + id.value() + "/drawing").look("drawing-granted");
            var licence = onlyLicenceOf(id);
            assertThat(CreditCode.check(String.valueOf(licence.creditCode())).valid())
                    .isTrue();
            assertThat(licence.holder()).contains("𠮷");
            assertThat(verifiedBy(house.visitor(port), licence)).contains(licence.number(), "有效");
            assertThat(verifiedBy(house.englishVisitor(port), licence)).contains(licence.number(), "valid");
            assertThat(verifiedBy(house.phoneVisitor(port, true), licence)).contains(licence.number(), "valid");
        }
    }

    private FilingId submit(Visitor applicant) {
        applicant.open("/items?q=%E5%BC%80%E5%85%AC%E5%8F%B8").follow("企业开办");
        var id = Applicants.begin(applicant);
        Applicants.fillSections(applicant, SampleForms.company("𠮷湖乙丑", TestClock.TODAY));
        seesAtOnceThatOneNumberHasTwoNames(applicant, id);
        Applicants.uploadEverything(applicant);
        Applicants.submit(applicant, id);
        return id;
    }

    private static void seesAtOnceThatOneNumberHasTwoNames(Visitor applicant, FilingId id) {
        applicant.open("/apply/" + id.value() + "/sections/liaison");
        var name = applicant.page.locator("[name='liaison.name']");
        name.fill("李嗣");
        applicant.page.locator("#contradictions a").first().waitFor();
        applicant.look("section-contradiction");
        name.fill("李四");
        applicant.press("保存并继续");
        applicant.page.waitForURL(url -> !url.endsWith("/sections/liaison"));
        applicant.open("/apply/" + id.value());
    }

    private void windowGivesOneNotice(FilingId id) {
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            officers.claims(clerk, id, "check-completeness", "");
            Officers.findUnfit(clerk, "articles", "缺少签章页");
            clerk.look("case-check");
            clerk.page.locator("input[name=outcome][value=preview-notice]").check();
            clerk.press("提交").look("notice-preview");
            clerk.pressAndConfirm("发出告知书");
            Officers.leaves(clerk);
        }
    }

    private void registrationIsReturnedOnce(FilingId id) {
        try (var officer = house.visitor(port).signIn("industry-commerce.reviewer")) {
            officers.claims(officer, id, "review-materials", "company-registration");
            Officers.findUnfit(officer, "domicile_proof", "缺少签章页");
            officers.finish(officer, "return", "请补上第三页");
        }
    }

    private void grant(FilingId id, String item, String department) {
        act(department + ".reviewer", id, "review-materials", item, "ready", "材料齐全");
        act(department + ".decider", id, "decide-item", item, "grant", "");
    }

    private void act(String username, FilingId id, String step, String item, String outcome, String text) {
        try (var officer = house.visitor(port).signIn(username)) {
            officers.act(officer, id, step, item, outcome, text);
        }
    }

    private Certificate onlyLicenceOf(FilingId id) {
        assertThat(certificates.of(id)).hasSize(1);
        return certificates.of(id).get(0);
    }

    /** The text that a visitor without an account reads about the licence; the holder's identity number is not part of it. */
    private static String verifiedBy(Visitor visitor, Certificate licence) {
        try (visitor) {
            visitor.open("/verify/" + licence.verifyToken()).look("verified" + visitor.form());
            assertThat(visitor.text()).doesNotContain(SampleForms.ZHANG_SAN);
            return visitor.text();
        }
    }
}
