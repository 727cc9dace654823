package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.Submission;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("days")
class CorrectionTests {

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
    Drafting drafting;

    @Autowired
    WorkQueue queue;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AllowedDays days;

    @Test
    void reopensTheBranchesThatReviewedAChangedSection() {
        var filing = company();
        house.grant(filing, "state-tax-registration", "state-tax");
        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");

        house.answer(filing, "name.fullName", newName());
        house.handIn(filing, "company-registration");

        assertThat(records.branch(filing, "state-tax-registration").state()).isEqualTo(Branch.State.REVIEWING);
    }

    @Test
    void reservesTheNewNameAndReleasesTheOldOne() {
        var filing = company();
        var old = records.form(filing).text("name.fullName");
        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");
        var name = newName();
        house.answer(filing, "name.fullName", name);
        house.handIn(filing, "company-registration");

        var late = house.companyDraft(SpineFixtures.newTradeName());
        house.answer(late, "name.fullName", name);
        house.as("applicant", () -> assertThatThrownBy(() -> submission.submit(late, true, false))
                .hasMessage("filing.incomplete"));
        house.answer(late, "name.fullName", old);
        house.as("applicant", () -> submission.submit(late, true, false));

        assertThat(queue.of(filing)).filteredOn(WorkItem::isActive).allSatisfy(task -> assertThat(task.subject())
                .isEqualTo(name));
        assertThat(records.require(late).state()).isEqualTo(Filing.State.CHECKING);
    }

    /** The clock of a branch runs on while the applicant corrects, so that a correction by its last day still counts. */
    @Test
    void isDueNoLaterThanTheBranchItHolds() {
        var filing = company();

        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");

        var limit =
                deadlines.of(filing, LimitScope.item("company-registration")).orElseThrow();
        assertThat(limit.promisedDue()).isBefore(days.correction().day());
        assertThat(records.corrections(filing)).singleElement().satisfies(asked -> assertThat(asked.correctBy())
                .isEqualTo(limit.promisedDue()));
        assertThat(queue.of(filing))
                .filteredOn(task -> task.block() == Block.CORRECT_BRANCH)
                .singleElement()
                .satisfies(task -> assertThat(task.dueOn()).isEqualTo(limit.promisedDue()));
    }

    @Test
    void isDueOnTheLastDayByLawOfABranchThatIsLateAndThenOnTheNextDay(@Autowired TestClock clock) {
        var filing = company();
        var limit =
                deadlines.of(filing, LimitScope.item("company-registration")).orElseThrow();

        clock.goTo(limit.promisedDue());
        assertThat(days.correction(filing, "company-registration").day()).isEqualTo(limit.statutoryDue());

        clock.goTo(limit.statutoryDue());
        assertThat(days.correction(filing, "company-registration")).isEqualTo(days.withdrawal());
    }

    @Test
    void isNotHandedInUnchanged() {
        var filing = company();
        house.giveBack(filing, "company-registration", "industry-commerce", "section:name");
        house.answer(filing, "name.fullName", records.form(filing).text("name.fullName"));

        assertThatThrownBy(() -> house.handIn(filing, "company-registration")).hasMessage("filing.not-corrected");

        assertThat(records.branch(filing, "company-registration").state()).isEqualTo(Branch.State.RETURNED);
    }

    @Test
    void opensOtherSectionsThatTheCorrectionMadeInvalid() {
        var filing = company();
        house.giveBack(filing, "company-registration", "industry-commerce", "section:capital");

        house.answer(filing, "capital.capital", new BigDecimal("123"));

        assertThatThrownBy(() -> house.handIn(filing, "company-registration"))
                .hasMessage("filing.correction-adds-errors");
        var editable = house.as("applicant", () -> drafting.open(filing).editable());
        assertThat(editable.section("shareholders")).isTrue();
        assertThat(editable.section("name")).isFalse();
    }

    @Test
    void keepsTheOpinionOfABranchThatReviewedTheNewFile() {
        var filing = company();
        house.giveBack(filing, "company-registration", "industry-commerce", "material:domicile_proof");
        house.giveBack(filing, "state-tax-registration", "state-tax", "material:domicile_proof");
        house.upload(filing, "domicile_proof");
        house.handIn(filing, "company-registration");
        house.review(filing, "company-registration", "industry-commerce");

        house.handIn(filing, "state-tax-registration");

        assertThat(records.branch(filing, "company-registration").state()).isEqualTo(Branch.State.READY);
        assertThat(records.branch(filing, "state-tax-registration").state()).isEqualTo(Branch.State.REVIEWING);
    }

    @Test
    void reopensABranchThatWaitsForItsPredecessor() {
        var filing = house.accepted(house.restaurantDraft("tobacco-retail"));
        house.review(filing, "signboard", "urban-management");
        house.giveBack(filing, "tobacco-retail", "tobacco", "section:premises");

        house.answer(filing, "premises.shopName", "北湖小馆3333");
        house.handIn(filing, "tobacco-retail");

        house.grant(filing, "licence-verification", "industry-commerce");
        assertThat(records.branch(filing, "signboard").state()).isEqualTo(Branch.State.REVIEWING);
        house.grant(filing, "signboard", "urban-management");
        assertThat(records.branch(filing, "signboard").state()).isEqualTo(Branch.State.GRANTED);
    }

    @Test
    void givesAFallenOpinionBackToItsReviewerAtOnceAndLeavesTheOthersAlone() {
        var filing = company();
        house.review(filing, "company-registration", "industry-commerce");
        house.grant(filing, "organisation-code", "quality-supervision");
        var local = house.task(filing, "review-materials", "local-tax-registration");
        house.giveBack(filing, "state-tax-registration", "state-tax", "material:domicile_proof");

        house.upload(filing, "domicile_proof");
        house.handIn(filing, "state-tax-registration");

        assertThat(queue.of(filing))
                .filteredOn(WorkItem::isActive)
                .extracting(WorkItem::item, WorkItem::step, WorkItem::department)
                .containsExactlyInAnyOrder(
                        tuple("company-registration", "review-materials", "industry-commerce"),
                        tuple("state-tax-registration", "review-materials", "state-tax"),
                        tuple("local-tax-registration", "review-materials", "local-tax"));
        assertThat(queue.require(local).isActive()).isTrue();
        assertThat(records.branch(filing, "organisation-code").state()).isEqualTo(Branch.State.GRANTED);
    }

    @Test
    void endsAnInspectionOfWhatHasChanged() {
        var filing = house.accepted(house.restaurantDraft("tobacco-retail"));
        house.as(
                "food-drug.reviewer",
                () -> branches.passOn(house.claim(filing, "review-materials", "food-permit"), true, ""));
        house.giveBack(filing, "tobacco-retail", "tobacco", "section:premises");

        house.answer(filing, "premises.shopName", "北湖小馆3334");
        house.handIn(filing, "tobacco-retail");

        assertThat(records.branch(filing, "food-permit").state()).isEqualTo(Branch.State.REVIEWING);
        house.as("food-drug.reviewer", () -> assertThat(house.task(filing, "review-materials", "food-permit"))
                .isNotBlank());
    }

    @Test
    void decidesSuccessorsAfterAPredecessorWhoseGrantFell() {
        var filing = house.accepted(house.restaurantDraft());
        house.grant(filing, "licence-verification", "industry-commerce");
        house.giveBack(filing, "signboard", "urban-management", "section:premises");
        house.answer(filing, "premises.shopName", "北湖小馆3335");
        house.handIn(filing, "signboard");
        assertThat(records.branch(filing, "licence-verification").state()).isEqualTo(Branch.State.REVIEWING);

        house.review(filing, "signboard", "urban-management");
        house.inspect(filing, "food-permit", "food-drug", true);
        house.inspect(filing, "fire-check", "fire-brigade", true);
        house.grant(filing, "licence-verification", "industry-commerce");
        house.decide(filing, "signboard", "urban-management", true);
        house.decide(filing, "food-permit", "food-drug", true);
        house.decide(filing, "fire-check", "fire-brigade", true);

        assertThat(records.branches(filing))
                .allSatisfy(branch -> assertThat(branch.state()).isEqualTo(Branch.State.GRANTED));
    }

    @Test
    void doesNotReopenAnEndedFiling() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material("articles"), false, "R01", "");
            window.giveNotice(task);
        });
        house.upload(filing, "articles");
        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));

        assertThatThrownBy(() -> house.handIn(filing, Reception.WINDOW)).hasMessage("filing.nothing-to-correct");

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.WITHDRAWN);
        assertThat(records.corrections(filing)).noneMatch(Correction::isOpen);
    }

    @Test
    void submitsNoDraftThatWasThrownAway() {
        var filing = house.companyDraft(SpineFixtures.newTradeName());
        house.as("applicant", () -> drafting.discard(filing));

        house.as("applicant", () -> assertThatThrownBy(() -> submission.submit(filing, true, false))
                .hasMessage("filing.not-draft"));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.WITHDRAWN);
    }

    private FilingId company() {
        return house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
    }

    private static String newName() {
        return "长春" + SpineFixtures.newTradeName() + "科技有限公司";
    }
}
