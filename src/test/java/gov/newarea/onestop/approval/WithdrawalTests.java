package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Delivery;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.Submission;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class WithdrawalTests {

    private static final String CLERK = "service-centre.window";

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    WindowDesk window;

    @Autowired
    WorkQueue queue;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void comesTooLateOnceTheResultIsIssued() {
        var filing = collectedAtTheCounter();
        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));
        var task = house.as(CLERK, () -> house.claim(filing, "confirm-withdrawal", ""));
        house.grantBranches(filing);
        house.approve(filing, true);

        runJobs();

        assertThat(records.require(filing).state()).isEqualTo(FilingState.ISSUING);
        assertThat(queue.require(task).state()).isEqualTo(WorkItem.State.DONE);
        house.as(CLERK, () -> assertThatThrownBy(() -> window.answerWithdrawal(task, true))
                .hasMessage("approval.done-already"));
        house.as(CLERK, () -> window.handOver(house.claim(filing, "hand-over-result", ""), "张三", "本人签收"));
        assertThat(records.require(filing).state()).isEqualTo(FilingState.GRANTED);
        assertThat(certificates.of(filing)).hasSize(1);
        assertThat(runs(filing)).isFalse();
    }

    @Test
    void needsNoAnswerOnceTheFilingIsRefused() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));
        house.grantBranches(filing);

        house.approve(filing, false);

        assertThat(records.require(filing).state()).isEqualTo(FilingState.REFUSED);
        assertThat(queue.of(filing)).noneMatch(WorkItem::isActive);
        assertThat(runs(filing)).isFalse();
    }

    private FilingId collectedAtTheCounter() {
        var draft = house.companyDraft(SpineFixtures.newTradeName());
        house.as("applicant", () -> drafting.deliverBy(draft, Delivery.COUNTER, ""));
        return house.accepted(draft);
    }

    private boolean runs(FilingId filing) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(filing.value())
                        .count()
                > 0;
    }

    private void runJobs() {
        Jobs.run(management);
    }
}
