package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.certificate.Certificate;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.CreditCode;
import gov.newarea.onestop.certificate.Letter;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.CalendarOffice;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.BranchState;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.MaterialCounter;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.filing.Verdict;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@Import(SpineFixtures.class)
class SpineTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    Archive archive;

    @Autowired
    WindowDesk window;

    @Autowired
    BranchDesk branches;

    @Autowired
    Submission submission;

    @Autowired
    MaterialCounter counter;

    @Autowired
    WorkQueue queue;

    @Autowired
    CalendarOffice calendar;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    LetterOffice letters;

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

        assertThat(archive.require(filing).state()).isEqualTo(FilingState.GRANTED);
        assertThat(certificates.of(filing)).singleElement().satisfies(licence -> {
            assertThat(licence.kind()).isEqualTo("business-licence");
            assertThat(CreditCode.check(String.valueOf(licence.creditCode())).valid())
                    .isTrue();
        });
        assertThat(letters.of(filing))
                .extracting(Letter::kind)
                .contains(LetterKind.RECEIPT, LetterKind.ACCEPTANCE, LetterKind.GRANT);
        assertThat(trail.of(filing))
                .extracting(Trace::act)
                .contains("FilingSubmitted", "FilingAccepted", "FilingClosed");
    }

    @Test
    void listsEverythingInOneNoticeAndRefusesASecond() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as(
                "quality-supervision.reviewer",
                () -> branches.find(filing, "organisation-code", "material:legalrep_id", false, "R02", "已过期"));

        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, "material:articles", false, "R01", "");
            window.giveNotice(task);
        });

        assertThat(archive.corrections(filing)).singleElement().satisfies(notice -> assertThat(notice.points())
                .extracting(point -> point.target())
                .containsExactlyInAnyOrder("material:articles", "material:legalrep_id"));
        correct(filing, Verdict.WINDOW, "articles", "legalrep_id");
        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, "material:articles", false, "R01", "");
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
            branches.giveVerdict(task, "material:domicile_proof", false, "R05", "缺第三页");
            branches.giveBack(task, "请补正");
        });

        correct(filing, "company-registration", "domicile_proof");

        assertThat(archive.branch(filing, "company-registration").state()).isEqualTo(BranchState.REVIEWING);
        assertThat(archive.branch(filing, "organisation-code").state()).isEqualTo(BranchState.GRANTED);
        assertThat(archive.branch(filing, "state-tax-registration").state()).isEqualTo(BranchState.REVIEWING);
        house.review(filing, "company-registration", "industry-commerce");
        house.grant(filing, "local-tax-registration", "local-tax");
        house.grant(filing, "state-tax-registration", "state-tax");
        house.approve(filing, true);
        runJobs();
        assertThat(archive.require(filing).state()).isEqualTo(FilingState.GRANTED);
    }

    @Test
    void releasesTheCodeAndGivesReasonsWhenRefused() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.grantBranches(filing);
        assertThat(certificates.reservedFor(filing)).isPresent();
        house.approve(filing, false);

        assertThat(archive.require(filing).state()).isEqualTo(FilingState.REFUSED);
        assertThat(certificates.reservedFor(filing)).isEmpty();
        assertThat(certificates.of(filing)).extracting(Certificate::kind).isEmpty();
        assertThat(letters.of(filing)).extracting(Letter::kind).contains(LetterKind.REFUSAL);
    }

    @Test
    void letsRestaurantBranchesWorkAheadAndDecideAfterTheirPredecessor() {
        var filing = house.accepted(house.restaurantDraft("tobacco-retail"));
        house.review(filing, "signboard", "urban-management");
        assertThat(archive.branch(filing, "signboard").state()).isEqualTo(BranchState.READY);

        house.grant(filing, "licence-verification", "industry-commerce");
        house.decide(filing, "signboard", "urban-management", true);
        house.review(filing, "tobacco-retail", "tobacco");
        house.decide(filing, "tobacco-retail", "tobacco", false);
        house.inspectAndGrant(filing, "food-permit", "food-drug");
        house.inspectAndGrant(filing, "fire-check", "fire-brigade");
        runJobs();

        assertThat(archive.require(filing).state()).isEqualTo(FilingState.PART_GRANTED);
        assertThat(certificates.of(filing))
                .extracting(Certificate::kind)
                .containsExactlyInAnyOrder("food-permit", "signboard", "fire-check");
    }

    @Test
    void waitsWithTheLicenceForAMinorMaterialPromisedForLater() {
        var filing = house.companyDraft(SpineFixtures.newTradeName());
        house.as("applicant", () -> {
            counter.remove(filing, "bank_account_info");
            submission.submit(filing, true, true);
        });
        house.as("service-centre.window", () -> window.accept(house.claim(filing, "check-completeness", "")));

        house.grantBranches(filing);
        house.approve(filing, true);
        runJobs();

        assertThat(certificates.of(filing)).isEmpty();
        assertThat(letters.of(filing)).extracting(Letter::kind).contains(LetterKind.MATERIALS_TO_FOLLOW);
        correct(filing, Correction.LATER, "bank_account_info");
        runJobs();
        assertThat(certificates.of(filing)).hasSize(1);
        assertThat(archive.require(filing).state()).isEqualTo(FilingState.GRANTED);
    }

    @Test
    void neverLetsAReviewerDecideTheirOwnBranch() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "organisation-code", "quality-supervision");

        house.as("quality-supervision.reviewer", () -> assertThatThrownBy(
                        () -> house.claim(filing, "decide-item", "organisation-code"))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.other-department"));

        assertThat(archive.branch(filing, "organisation-code").state()).isEqualTo(BranchState.READY);
    }

    @Test
    void withdrawsAtOnceBeforeAcceptanceAndAfterItOnlyWithAnOfficer() {
        var early = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var late = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.as("applicant", () -> submission.askWithdrawal(early, "改主意"));
        house.as("applicant", () -> submission.askWithdrawal(late, "改主意"));

        assertThat(archive.require(early).state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(archive.require(late).state()).isEqualTo(FilingState.ACCEPTED);
        house.as(
                "service-centre.window",
                () -> window.answerWithdrawal(house.claim(late, "confirm-withdrawal", ""), true));
        assertThat(archive.require(late).state()).isEqualTo(FilingState.WITHDRAWN);
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
        for (var jobs = management.createJobQuery().messages().list(); !jobs.isEmpty(); ) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = management.createJobQuery().messages().withRetriesLeft().list();
        }
    }
}
