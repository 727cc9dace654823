package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.oversight.AuditTrail;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@Import(SpineFixtures.class)
class QueueActsTests {

    private static final String CLERK = "service-centre.window";
    private static final String COLLEAGUE = "service-centre.window2";

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

    @Test
    void refuseOutrightToClaimForAnotherDepartment() {
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
    void leaveOutOfABundleWhatSomebodyElseHas() {
        var taken = task();
        var free = task();
        house.as(CLERK, () -> queue.claim(taken));

        var missed = house.as(COLLEAGUE, () -> queue.claimAll(List.of(free, taken, free)));

        assertThat(missed).extracting(WorkItem::id).containsExactly(taken);
        assertThat(queue.require(free).state()).isEqualTo(WorkItem.State.CLAIMED);
    }

    @Test
    void tellFromWhomATaskWentToWhom() {
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
    void sayWhereToGoWhenTheyRefuseAcceptance() {
        var task = task();

        house.as(CLERK, () -> {
            queue.claim(task);
            assertThatThrownBy(() -> window.refuse(task, "不属于本区职权", " ")).hasMessage("filing.refusal-needs-reason");
        });

        assertThat(queue.require(task).isActive()).isTrue();
    }

    @Test
    void keepWhoHadAStepTriedAgainAndRefuseOneThatIsGone() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grantBranches(filing);
        house.approve(filing, true);
        var job = management.createJobQuery().messages().list().get(0).getId();

        house.as("new-area.admin", () -> engine.retry(job));
        management.executeJob(job);

        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("StepRetried"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.detail("step")).isEqualTo("print-licence"));
        assertThatThrownBy(() -> engine.retry(job)).hasMessage("approval.no-incident");
    }

    private String task() {
        return house.task(house.submitted(house.companyDraft(SpineFixtures.newTradeName())), "check-completeness", "");
    }
}
