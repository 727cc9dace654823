package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.approval.steps.Recall;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.BranchActs;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filings that began before their drawing was changed stay on the earlier version until they end. */
@HouseTest
class EarlierDrawingTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    BranchActs book;

    @Autowired
    WorkQueue queue;

    @Autowired
    Recall recall;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Test
    void reviewsARevokedOpinionInTheNextRoundOfTheEarlierMerger() {
        var filing = onEarlier(
                "three-in-one-licence", () -> house.accepted(house.companyDraft(SpineFixtures.newTradeName())));
        house.review(filing, "company-registration", "industry-commerce");
        house.giveBack(filing, "state-tax-registration", "state-tax", "material:domicile_proof");
        house.upload(filing, "domicile_proof");
        house.handIn(filing, "state-tax-registration");

        house.grant(filing, "organisation-code", "quality-supervision");
        house.grant(filing, "local-tax-registration", "local-tax");
        house.grant(filing, "state-tax-registration", "state-tax");
        house.review(filing, "company-registration", "industry-commerce");
        house.approve(filing, true);
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED); // its issue waits as a job
        Jobs.run(management);

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @Test
    void decidesSuccessorsAfterAGrantThatFellInTheEarlierPhase() {
        var filing = onEarlier("approval-phase", () -> house.accepted(house.restaurantDraft()));
        house.grant(filing, "licence-verification", "industry-commerce");
        house.giveBack(filing, "signboard", "urban-management", "section:premises");
        house.answer(filing, "premises.shopName", "北湖小馆3336");
        house.handIn(filing, "signboard");

        house.review(filing, "signboard", "urban-management");
        house.inspect(filing, "food-permit", "food-drug", true);
        house.inspect(filing, "fire-check", "fire-brigade", true);
        house.grant(filing, "licence-verification", "industry-commerce");
        house.grant(filing, "signboard", "urban-management");
        house.inspectAndGrant(filing, "food-permit", "food-drug");
        house.inspectAndGrant(filing, "fire-check", "fire-brigade");
        Jobs.run(management);

        assertThat(records.branches(filing))
                .allSatisfy(branch -> assertThat(branch.state()).isEqualTo(Branch.State.GRANTED));
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @Test
    void callsBackBranchesThatANodeOfThePreviousVersionReopened() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        var earlier = onEarlier(
                "three-in-one-licence", () -> house.accepted(house.companyDraft(SpineFixtures.newTradeName())));
        for (var one : List.of(filing, earlier)) {
            house.review(one, "company-registration", "industry-commerce");
            book.reviewAgain(one, "company-registration");
        }

        recall.callBack();
        recall.callBack();

        assertThat(reviewsOf(filing)).hasSize(1);
        assertThat(reviewsOf(earlier)).isEmpty();
    }

    private List<WorkItem> reviewsOf(FilingId filing) {
        return queue.of(filing).stream()
                .filter(task -> task.isActive() && task.item().equals("company-registration"))
                .toList();
    }

    private FilingId onEarlier(String drawing, Supplier<FilingId> beginning) {
        publish("earlier-drawings/" + drawing + ".bpmn");
        try {
            return beginning.get();
        } finally {
            publish("bpmn/" + drawing + ".bpmn");
        }
    }

    private void publish(String drawing) {
        repository.createDeployment().addClasspathResource(drawing).deploy();
    }
}
