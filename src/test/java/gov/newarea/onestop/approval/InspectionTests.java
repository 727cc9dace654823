package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Inspection;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@Tag("days")
class InspectionTests {

    private static final String ITEM = "food-permit";
    private static final String DEPARTMENT = "food-drug";

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    BranchDesk branches;

    @Autowired
    QueueReader reader;

    @Autowired
    WorkQueue queue;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @Test
    void beginsAnewWhenTheDeciderSendsTheBranchBack() {
        var filing = ready(true);
        again(filing);

        house.as(DEPARTMENT + ".reviewer", () -> branches.passOn(review(filing), true, "再查"));

        assertThat(records.inspection(filing, ITEM)).isEmpty();
        assertThat(trail.of(filing)).extracting(Trace::act).contains("ReviewAskedAgain");
        var task = record(filing, true, "第二次");
        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.INSPECTING);
        house.as(
                DEPARTMENT + ".reviewer2",
                () -> branches.sign(task, recordOf(filing).recordedAt()));
        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.READY);
        assertThat(recordOf(filing).findings()).isEqualTo("第二次");
    }

    @Test
    void isNeverSkippedWhereTheLawAsksForIt() {
        var filing = opened();

        house.as(DEPARTMENT + ".reviewer", () -> assertThatThrownBy(() -> branches.passOn(review(filing), false, "不必去"))
                .hasMessage("filing.inspection-needed"));

        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.REVIEWING);
    }

    @Test
    void staysValidWhenTheDeciderAsksForAnotherReview() {
        var filing = ready(true);
        again(filing);

        house.review(filing, ITEM, DEPARTMENT);
        house.decide(filing, ITEM, DEPARTMENT, true);

        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.GRANTED);
    }

    @Test
    void preventsAGrantWhenItFailed() {
        var filing = ready(false);

        house.as(DEPARTMENT + ".decider", () -> {
            var task = house.claim(filing, "decide-item", ITEM);
            assertThatThrownBy(() -> branches.decide(task, true, "")).hasMessage("filing.inspection-failed");
            branches.reviewAgain(task);
        });
        house.as(
                DEPARTMENT + ".reviewer", () -> assertThatThrownBy(() -> branches.passOn(review(filing), false, "照样提请"))
                        .hasMessage("filing.inspection-needed"));

        house.inspect(filing, ITEM, DEPARTMENT, true);
        house.decide(filing, ITEM, DEPARTMENT, true);
        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.GRANTED);
    }

    @Test
    void canBeWrittenAnewUntilASecondOfficerSigns() {
        var filing = opened();
        house.as(DEPARTMENT + ".reviewer", () -> branches.passOn(review(filing), true, ""));
        var task = record(filing, false, "走错了门");
        var read = recordOf(filing).recordedAt();

        record(filing, true, "找对了门");

        house.as(DEPARTMENT + ".reviewer2", () -> assertThatThrownBy(() -> branches.sign(task, read.minusSeconds(1)))
                .hasMessage("filing.record-rewritten"));
        house.as(
                DEPARTMENT + ".reviewer2",
                () -> branches.sign(task, recordOf(filing).recordedAt()));
        assertThat(recordOf(filing))
                .satisfies(record -> assertThat(record.findings()).isEqualTo("找对了门"))
                .satisfies(record -> assertThat(record.passed()).isTrue());
    }

    @Test
    void waitsForASecondSignatureEvenWhereItsTaskWasGivenBack() {
        var filing = opened();
        house.as(DEPARTMENT + ".reviewer", () -> branches.passOn(review(filing), true, ""));
        var task = record(filing, true, "合格");

        house.as(DEPARTMENT + ".reviewer", () -> queue.release(task));

        assertThat(house.as(DEPARTMENT + ".reviewer2", () -> reader.toSign()))
                .extracting(WorkItem::id)
                .contains(task);
        assertThat(house.as(DEPARTMENT + ".reviewer", () -> reader.toSign()))
                .extracting(WorkItem::id)
                .doesNotContain(task);
    }

    private FilingId opened() {
        var filing = house.accepted(house.restaurantDraft());
        house.grant(filing, "licence-verification", "industry-commerce");
        return filing;
    }

    private FilingId ready(boolean passed) {
        var filing = opened();
        house.inspect(filing, ITEM, DEPARTMENT, passed);
        return filing;
    }

    private void again(FilingId filing) {
        house.as(DEPARTMENT + ".decider", () -> branches.reviewAgain(house.claim(filing, "decide-item", ITEM)));
    }

    private String review(FilingId filing) {
        return house.claim(filing, "review-materials", ITEM);
    }

    private String record(FilingId filing, boolean passed, String findings) {
        return house.as(DEPARTMENT + ".reviewer", () -> {
            var task = house.claim(filing, "inspect-site", ITEM);
            branches.inspect(task, LocalDate.now(clock), passed, findings);
            return task;
        });
    }

    private Inspection recordOf(FilingId filing) {
        return records.inspection(filing, ITEM).orElseThrow();
    }
}
