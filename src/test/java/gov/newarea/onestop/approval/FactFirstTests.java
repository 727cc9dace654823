package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.ActiveProfiles;

/** Every act of the window changes the filing first and then completes the task; the step of the drawing finds the change already made. */
@SpringBootTest
@ActiveProfiles("test")
@Import({SpineFixtures.class, FactFirstTests.DeskAtTheTime.class})
class FactFirstTests {

    private static final String CLERK = "service-centre.window";

    @Autowired
    SpineFixtures house;

    @Autowired
    WindowDesk window;

    @Autowired
    WorkQueue queue;

    @Autowired
    FilingRecords records;

    @Autowired
    Submission submission;

    @Autowired
    AuditTrail trail;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DeskAtTheTime heard;

    @Test
    void acceptsTheFileAndThenCompletesTheCheck() {
        var filing = submitted();

        house.as(CLERK, () -> window.accept(house.claim(filing, "check-completeness", "")));

        assertThat(heard.of(filing, "FilingAccepted")).containsExactly("check-completeness");
        assertThat(acts(filing)).containsOnlyOnce("FilingAccepted");
    }

    @Test
    void givesTheNoticeAndThenAsksTheApplicant() {
        var filing = submitted();

        house.as(CLERK, () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material("articles"), false, "R01", "");
            window.giveNotice(task);
        });

        assertThat(heard.of(filing, "NoticeGiven")).containsExactly("check-completeness");
        assertThat(acts(filing)).containsOnlyOnce("NoticeGiven");
        assertThat(active(filing)).containsExactly("correct-filing");
    }

    @Test
    void refusesWithTheReasonAndThenEndsTheProcess() {
        var filing = submitted();

        house.as(CLERK, () -> window.refuse(house.claim(filing, "check-completeness", ""), "不属于本区职权", "市市场监管局"));

        assertThat(heard.of(filing, "AcceptanceRefused")).containsExactly("check-completeness");
        assertThat(acts(filing)).containsOnlyOnce("AcceptanceRefused", "FilingClosed");
        assertThat(records.require(filing).refusalReason()).isEqualTo("不属于本区职权");
        assertThat(runs(filing)).isFalse();
    }

    @Test
    void closesAWithdrawnFileAndThenEndsTheProcess() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));
        var task = house.as(CLERK, () -> house.claim(filing, "confirm-withdrawal", ""));

        house.as(CLERK, () -> window.answerWithdrawal(task, true));

        assertThat(heard.of(filing, "FilingClosed")).contains("confirm-withdrawal", "review-materials");
        assertThat(acts(filing)).containsOnlyOnce("FilingClosed");
        assertThat(queue.require(task).outcome()).isEqualTo("confirm");
        assertThat(queue.require(task).completedBy())
                .isEqualTo(queue.require(task).assignee());
        assertThat(active(filing)).isEmpty();
        assertThat(runs(filing)).isFalse();
    }

    @Test
    void recordsThatAWithdrawalWasDeclined() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));
        var task = house.as(CLERK, () -> house.claim(filing, "confirm-withdrawal", ""));

        house.as(CLERK, () -> window.answerWithdrawal(task, false));

        assertThat(queue.require(task).outcome()).isEqualTo("decline");
        assertThat(acts(filing)).containsOnlyOnce("WithdrawalDeclined");
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(active(filing)).isNotEmpty().doesNotContain("confirm-withdrawal");
    }

    @Test
    void closesAtOnceWhatIsWithdrawnBeforeAcceptance() {
        var filing = submitted();

        house.as("applicant", () -> submission.askWithdrawal(filing, "改主意"));

        assertThat(heard.of(filing, "FilingClosed")).containsExactly("check-completeness");
        assertThat(acts(filing)).containsOnlyOnce("FilingClosed");
        assertThat(active(filing)).isEmpty();
        assertThat(runs(filing)).isFalse();
    }

    @Test
    void acceptsWhenOnlyTheEngineTaskIsCompleted() {
        var filing = submitted();
        var task = house.task(filing, "check-completeness", "");

        house.as(CLERK, () -> tasks.complete(task, Map.of("outcome", "accept")));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(acts(filing)).containsOnlyOnce("FilingAccepted");
    }

    @Test
    void doesNotRefuseWithoutAReasonWhenOnlyTheEngineTaskIsCompleted() {
        var filing = submitted();
        var task = house.task(filing, "check-completeness", "");

        house.as(CLERK, () -> assertThatThrownBy(() -> tasks.complete(task, Map.of("outcome", "refuse")))
                .hasStackTraceContaining("filing.refusal-needs-reason"));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.CHECKING);
    }

    private FilingId submitted() {
        return house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
    }

    private List<String> acts(FilingId filing) {
        return trail.of(filing).stream().map(Trace::act).toList();
    }

    private List<String> active(FilingId filing) {
        return queue.of(filing).stream()
                .filter(WorkItem::isActive)
                .map(WorkItem::step)
                .toList();
    }

    private boolean runs(FilingId filing) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(filing.value())
                        .count()
                > 0;
    }

    /** Receives the events of a filing before other listeners and records which tasks are active at that moment. */
    @TestComponent
    static class DeskAtTheTime {

        private record Heard(FilingId filing, String act, List<String> steps) {}

        private final List<Heard> heard = new CopyOnWriteArrayList<>();
        private final WorkQueue queue;

        DeskAtTheTime(WorkQueue queue) {
            this.queue = queue;
        }

        @EventListener
        @Order(Ordered.HIGHEST_PRECEDENCE)
        void on(FilingEvent event) {
            var steps = queue.of(event.filing()).stream()
                    .filter(WorkItem::isActive)
                    .map(WorkItem::step)
                    .distinct()
                    .toList();
            heard.add(new Heard(event.filing(), event.getClass().getSimpleName(), steps));
        }

        List<String> of(FilingId filing, String act) {
            return heard.stream()
                    .filter(one -> one.filing().equals(filing) && one.act().equals(act))
                    .flatMap(one -> one.steps().stream())
                    .toList();
        }
    }
}
