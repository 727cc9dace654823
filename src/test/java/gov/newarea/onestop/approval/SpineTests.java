package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.approval.steps.Outcome;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CreditCode;
import gov.newarea.onestop.certificate.Letter;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.CalendarOffice;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.form.SampleForms;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("days")
class SpineTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    WindowDesk window;

    @Autowired
    BranchDesk branches;

    @Autowired
    Submission submission;

    @Autowired
    Materials counter;

    @Autowired
    WorkQueue queue;

    @Autowired
    CalendarOffice calendar;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    LetterOffice letters;

    @Autowired
    Outcome outcome;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService management;

    @Test
    void oneLicenceComesOutInPlaceOfThreeCertificates() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.grantBranches(filing);
        house.approve(filing, true);
        runJobs();

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
        assertThat(certificates.of(filing)).singleElement().satisfies(licence -> {
            assertThat(licence.kind()).isEqualTo("business-licence");
            assertThat(CreditCode.check(String.valueOf(licence.creditCode())).valid())
                    .isTrue();
            assertThat(licence.creditCode()).startsWith("91220100");
            assertThat(licence.fields())
                    .containsEntry("creditCode", String.valueOf(licence.creditCode()))
                    .containsEntry("name", licence.holder())
                    .containsEntry("type", "有限责任公司(自然人投资或控股)")
                    .containsEntry("address", "吉林省长春市宽城区奋进街道北湖大街1188号3层301室")
                    .containsEntry("legalRepresentative", "张三")
                    .containsEntry("capital", "壹佰万元整")
                    .containsEntry("establishedOn", licence.issuedOn().toString())
                    .containsEntry("term", "长期")
                    .containsEntry("scope", "一般项目：软件开发；光电子器件销售。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）")
                    .containsEntry("copies", "1");
        });
        assertThat(letters.of(filing))
                .extracting(Letter::kind)
                .contains(LetterKind.RECEIPT, LetterKind.ACCEPTANCE, LetterKind.REGISTRATION)
                .doesNotContain(LetterKind.GRANT);
        assertThat(letters.of(filing)).allSatisfy(SpineTests::addressesWhoExists);
        assertThat(trail.of(filing))
                .extracting(Trace::act)
                .contains("FilingSubmitted", "FilingAccepted", "FilingClosed");
    }

    @Test
    void listsEverythingInOneNoticeAndRefusesASecond() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as(
                "quality-supervision.reviewer",
                () -> branches.find(filing, "organisation-code", Target.material("legalrep_id"), false, "R02", "已过期"));

        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material("articles"), false, "R01", "");
            window.giveNotice(task);
        });

        assertThat(records.corrections(filing)).singleElement().satisfies(notice -> assertThat(notice.points())
                .extracting(point -> point.target())
                .containsExactlyInAnyOrder(Target.material("articles"), Target.material("legalrep_id")));
        correct(filing, Reception.WINDOW, "articles", "legalrep_id");
        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material("articles"), false, "R01", "");
            assertThatThrownBy(() -> window.giveNotice(task))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("filing.second-notice");
        });
    }

    @Test
    void reopensOnlyTheBranchThatAskedUnlessAMaterialOfOthersChanged() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grant(filing, "state-tax-registration", "state-tax");
        house.grant(filing, "organisation-code", "quality-supervision");
        house.as("industry-commerce.reviewer", () -> {
            var task = house.claim(filing, "review-materials", "company-registration");
            branches.giveVerdict(task, Target.material("domicile_proof"), false, "R05", "缺第三页");
            branches.giveBack(task, "请补正");
        });

        correct(filing, "company-registration", "domicile_proof");

        assertThat(records.branch(filing, "company-registration").state()).isEqualTo(Branch.State.REVIEWING);
        assertThat(records.branch(filing, "organisation-code").state()).isEqualTo(Branch.State.GRANTED);
        assertThat(records.branch(filing, "state-tax-registration").state()).isEqualTo(Branch.State.REVIEWING);
        house.review(filing, "company-registration", "industry-commerce");
        house.grant(filing, "local-tax-registration", "local-tax");
        house.grant(filing, "state-tax-registration", "state-tax");
        house.approve(filing, true);
        runJobs();
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @Test
    void releasesTheCodeAndGivesReasonsWhenRefused() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.grantBranches(filing);
        assertThat(certificates.reservedFor(filing)).isPresent();
        house.approve(filing, false);

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.REFUSED);
        assertThat(certificates.reservedFor(filing)).isEmpty();
        assertThat(certificates.of(filing)).extracting(Certificate::kind).isEmpty();
        assertThat(letters.of(filing)).extracting(Letter::kind).contains(LetterKind.REGISTRATION_REFUSED);
    }

    @Test
    void letsRestaurantBranchesWorkAheadAndDecideAfterTheirPredecessor() {
        var filing = house.accepted(house.restaurantDraft("tobacco-retail"));
        house.review(filing, "signboard", "urban-management");
        assertThat(records.branch(filing, "signboard").state()).isEqualTo(Branch.State.READY);

        house.grant(filing, "licence-verification", "industry-commerce");
        house.decide(filing, "signboard", "urban-management", true);
        house.review(filing, "tobacco-retail", "tobacco");
        house.decide(filing, "tobacco-retail", "tobacco", false);
        house.inspectAndGrant(filing, "food-permit", "food-drug");
        house.inspectAndGrant(filing, "fire-check", "fire-brigade");
        runJobs();

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.PART_GRANTED);
        assertThat(certificates.of(filing))
                .extracting(Certificate::kind)
                .containsExactlyInAnyOrder("food-permit", "signboard", "fire-check");
        certificates.of(filing).forEach(SpineTests::saysWhoMayDoWhatWhere);
        assertThat(letters.of(filing))
                .filteredOn(letter -> letter.kind() == LetterKind.REFUSAL)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.content())
                        .extracting("reasons")
                        .asString()
                        .contains("烟草专卖零售许可", "不符合条件")
                        .doesNotContain("食品经营许可"));
    }

    private static void saysWhoMayDoWhatWhere(Certificate permit) {
        assertThat(permit.fields())
                .containsEntry("creditCode", "91350100M000100Y43")
                .containsEntry("name", "长春松花餐饮管理有限公司")
                .containsEntry("shopName", "松花小馆")
                .containsEntry("address", "吉林省长春市宽城区奋进街道北湖大街1188号3层301室")
                .containsEntry("legalRepresentative", "张三")
                .allSatisfy((key, value) -> assertThat(value).doesNotContain("{", SampleForms.ZHANG_SAN));
        switch (permit.kind()) {
            case "food-permit" ->
                assertThat(permit.fields())
                        .containsEntry("businessType", "餐饮服务经营者")
                        .containsEntry("foodItems", "热食类食品制售；自制饮品制售")
                        .containsEntry(
                                "validUntil",
                                permit.issuedOn().plusYears(5).minusDays(1).toString());
            case "signboard" ->
                assertThat(permit.fields())
                        .containsEntry("signText", "松花小馆")
                        .containsEntry("signSize", "宽4.2米，高0.9米")
                        .containsEntry("signPosition", "门楣")
                        .containsEntry("signMaterial", "铝塑板")
                        .containsEntry("signLighting", "内光");
            default ->
                assertThat(permit.fields())
                        .containsEntry("floors", "1")
                        .containsEntry("area", "186.5平方米")
                        .containsEntry("fireResponsible", "张三");
        }
    }

    @Test
    void waitsWithTheCertificatesForAMinorMaterialPromisedForLater() {
        var filing = house.restaurantDraft();
        house.as("applicant", () -> {
            counter.remove(filing, "fire_plan");
            submission.submit(filing, true, true);
        });
        house.as("service-centre.window", () -> window.accept(house.claim(filing, "check-completeness", "")));

        house.grant(filing, "licence-verification", "industry-commerce");
        house.grant(filing, "signboard", "urban-management");
        house.inspectAndGrant(filing, "food-permit", "food-drug");
        house.inspectAndGrant(filing, "fire-check", "fire-brigade");
        runJobs();

        assertThat(certificates.of(filing)).isEmpty();
        assertThat(letters.of(filing)).extracting(Letter::kind).contains(LetterKind.MATERIALS_TO_FOLLOW);
        assertThatThrownBy(() -> outcome.issue(filing)).hasMessage("approval.materials-missing");
        correct(filing, Correction.LATER, "fire_plan");
        runJobs();
        assertThat(certificates.of(filing)).hasSize(3);
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @Test
    void issuesNothingWhileABranchIsOpenOrRefusedWithoutPartGrant() {
        var open = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        var refused = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grantBranches(refused);
        house.approve(refused, false);

        assertThatThrownBy(() -> outcome.issue(open))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.not-all-granted");
        assertThatThrownBy(() -> outcome.issue(refused)).hasMessage("approval.not-all-granted");
        assertThat(certificates.of(open)).isEmpty();
        assertThat(certificates.of(refused)).isEmpty();
    }

    @Test
    void neverLetsAReviewerDecideTheirOwnBranch() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "organisation-code", "quality-supervision");

        house.as("quality-supervision.reviewer", () -> assertThatThrownBy(
                        () -> house.claim(filing, "decide-item", "organisation-code"))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.other-department"));

        assertThat(records.branch(filing, "organisation-code").state()).isEqualTo(Branch.State.READY);
    }

    @Test
    void withdrawsAtOnceBeforeAcceptanceAndAfterItOnlyWithAnOfficer() {
        var early = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var late = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.as("applicant", () -> submission.askWithdrawal(early, "改主意"));
        house.as("applicant", () -> submission.askWithdrawal(late, "改主意"));

        assertThat(records.require(early).state()).isEqualTo(Filing.State.WITHDRAWN);
        assertThat(records.require(late).state()).isEqualTo(Filing.State.ACCEPTED);
        house.as(
                "service-centre.window",
                () -> window.answerWithdrawal(house.claim(late, "confirm-withdrawal", ""), true));
        assertThat(records.require(late).state()).isEqualTo(Filing.State.WITHDRAWN);
    }

    private void correct(FilingId filing, String scope, String... types) {
        house.as("applicant", () -> {
            for (var type : types) {
                counter.take(filing, type, SpineFixtures.pdf(type));
            }
            submission.correct(filing, scope);
        });
    }

    private void runJobs() {
        Jobs.run(management);
    }

    /** An enterprise is being established until its licence is issued. */
    private static void addressesWhoExists(Letter letter) {
        boolean established =
                Set.of(LetterKind.REGISTRATION, LetterKind.DELIVERY).contains(letter.kind());
        assertThat(String.valueOf(letter.content().get("applicant")).contains("（筹）"))
                .isNotEqualTo(established);
    }
}
