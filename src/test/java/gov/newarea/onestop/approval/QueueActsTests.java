package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.OrphanedClaims;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class QueueActsTests {

    private static final String CLERK = "service-centre.window";
    private static final String COLLEAGUE = "service-centre.window2";
    private static final String ADMIN = "new-area.admin";

    @Autowired
    SpineFixtures house;

    @Autowired
    WorkQueue queue;

    @Autowired
    WindowDesk window;

    @Autowired
    Engine engine;

    @Autowired
    People people;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService management;

    @Autowired
    OrphanedClaims leftClaims;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void refuseToClaimForAnotherDepartment() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        var own = house.task(filing, "review-materials", "organisation-code");
        var others = house.task(filing, "review-materials", "state-tax-registration");

        house.as("quality-supervision.reviewer", () -> assertThatThrownBy(() -> queue.claimAll(List.of(own, others)))
                .hasMessage("approval.other-department"));

        assertThat(queue.of(filing))
                .filteredOn(WorkItem::isActive)
                .extracting(WorkItem::state)
                .containsOnly(WorkItem.State.OPEN);
    }

    @Test
    void leaveATaskOfSomebodyElseOutOfABulkClaim() {
        var taken = task();
        var free = task();
        house.as(CLERK, () -> queue.claim(taken));

        var missed = house.as(COLLEAGUE, () -> queue.claimAll(List.of(free, taken, free)));

        assertThat(missed).extracting(WorkItem::id).containsExactly(taken);
        assertThat(queue.require(free).state()).isEqualTo(WorkItem.State.CLAIMED);
    }

    @Test
    void traceFromWhomATaskWentToWhom() {
        var task = task();
        var colleague = house.as(COLLEAGUE, people::current);
        house.as(CLERK, () -> {
            queue.claim(task);
            queue.transfer(task, colleague.id());
        });

        assertThat(trail.of(queue.require(task).filing()))
                .filteredOn(trace -> trace.act().equals("TaskTransferred"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.detail("from")).isEqualTo(trace.person()))
                .satisfies(trace -> assertThat(trace.detail("to")).isEqualTo(colleague.name()))
                .satisfies(trace -> assertThat(trace.actedAs()).isEqualTo("service-centre.window"));
    }

    @Test
    void takeOverATaskWhoseOfficerNoLongerHoldsThePost() {
        var task = task();
        var former = claimedInAFormerPost(task);

        house.as(COLLEAGUE, () -> queue.claim(task));

        var item = queue.require(task);
        assertThat(item.assignee())
                .isEqualTo(house.as(COLLEAGUE, people::current).id());
        assertThat(trail.of(item.filing()))
                .filteredOn(trace -> trace.act().equals("TaskTransferred"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.detail("from")).isEqualTo(former))
                .satisfies(trace -> assertThat(trace.actedAs()).isEqualTo("service-centre.window"));
        house.as(CLERK, () -> assertThatThrownBy(() -> queue.claim(task)).hasMessage("approval.claimed-by-other"));
    }

    @Test
    void comeBackToTheQueueWhenTheirOfficerNoLongerHoldsThePost() {
        var left = task();
        var disabled = task();
        var held = task();
        var justLeft = task();
        claimedInAFormerPost(left);
        house.as(COLLEAGUE, () -> queue.claim(disabled));
        house.as(CLERK, () -> queue.claim(held));
        changed("UPDATE work_item SET claimed_at = ? WHERE state = 'CLAIMED'", LocalDateTime.parse("2020-01-02T09:00"));
        claimedInAFormerPost(justLeft);

        changed("UPDATE account SET enabled = FALSE WHERE username = ?", COLLEAGUE);
        try {
            leftClaims.giveBack();
        } finally {
            changed("UPDATE account SET enabled = TRUE WHERE username = ?", COLLEAGUE);
        }

        assertThat(List.of(left, disabled))
                .extracting(task -> queue.require(task).state())
                .containsOnly(WorkItem.State.OPEN);
        assertThat(List.of(held, justLeft))
                .extracting(task -> queue.require(task).state())
                .containsOnly(WorkItem.State.CLAIMED);
        assertThat(trail.of(queue.require(left).filing()))
                .extracting(Trace::act)
                .contains("TaskReleased");
    }

    @Test
    void refuseToGiveBackOrHandOverInAFormerPost() {
        var task = task();
        var colleague = house.as(COLLEAGUE, people::current).id();
        claimedInAFormerPost(task);

        house.as(ADMIN, () -> {
            assertThatThrownBy(() -> queue.release(task)).hasMessage("approval.other-department");
            assertThatThrownBy(() -> queue.transfer(task, colleague)).hasMessage("approval.other-department");
        });

        assertThat(queue.require(task).state()).isEqualTo(WorkItem.State.CLAIMED);
    }

    @Test
    void sayWhereToGoWhenTheyRefuseAcceptance() {
        var task = task();

        house.as(CLERK, () -> {
            queue.claim(task);
            assertThatThrownBy(() -> window.refuse(task, "不属于本区职权", " ")).hasMessage("filing.refusal-needs-reason");
        });

        assertThat(queue.require(task).isActive()).isTrue();
    }

    @Test
    void traceWhoRetriedAStepAndRefuseToRetryAFinishedOne() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grantBranches(filing);
        house.approve(filing, true);
        var job = management.createJobQuery().messages().list().get(0).getId();

        house.as("new-area.admin", () -> engine.retry(job));
        management.executeJob(job);

        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("StepRetried"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.detail("step")).isEqualTo("print-papers"));
        assertThatThrownBy(() -> engine.retry(job)).hasMessage("approval.no-incident");
    }

    /** The administrator claims the task as a window clerk and then loses that post. */
    private String claimedInAFormerPost(String task) {
        changed(
                "INSERT INTO account_post (account_id, department, role)"
                        + " SELECT id, 'service-centre', 'WINDOW' FROM account WHERE username = ?",
                ADMIN);
        try {
            house.as(ADMIN, () -> queue.claim(task));
        } finally {
            changed(
                    "DELETE FROM account_post WHERE role = 'WINDOW'"
                            + " AND account_id = (SELECT id FROM account WHERE username = ?)",
                    ADMIN);
        }
        return house.as(ADMIN, people::current).name();
    }

    private void changed(String sql, Object value) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).param(value).update());
    }

    private String task() {
        return house.task(house.submitted(house.companyDraft(SpineFixtures.newTradeName())), "check-completeness", "");
    }
}
