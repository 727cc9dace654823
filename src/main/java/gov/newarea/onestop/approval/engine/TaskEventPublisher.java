package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.queue.TaskEvent.TaskCancelled;
import gov.newarea.onestop.approval.queue.TaskEvent.TaskCreated;
import gov.newarea.onestop.filing.FilingId;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes task events of the engine as our own events. */
@Component
class TaskEventPublisher {

    private final DrawnSteps steps;
    private final ApplicationEventPublisher events;

    TaskEventPublisher(DrawnSteps steps, ApplicationEventPublisher events) {
        this.steps = steps;
        this.events = events;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void created(DelegateTask task) {
        var step = steps.of(task);
        var item = step.item().orElseGet(() -> Objects.toString(task.getVariable("item"), ""));
        events.publishEvent(new TaskCreated(
                task.getId(),
                new FilingId(task.getExecution().getProcessBusinessKey()),
                task.getTaskDefinitionKey(),
                step.block(),
                step.role(),
                item));
    }

    @EventListener(condition = "#task.eventName == 'delete'")
    void deleted(DelegateTask task) {
        if (!TaskListener.EVENTNAME_COMPLETE.equals(task.getDeleteReason())) {
            events.publishEvent(new TaskCancelled(task.getId()));
        }
    }
}
