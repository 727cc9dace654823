package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.queue.TaskEvent.TaskCancelled;
import gov.newarea.onestop.approval.queue.TaskEvent.TaskCreated;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes task events of the engine as our own events. */
@Component
class TaskEventPublisher {

    private final ApplicationEventPublisher events;

    TaskEventPublisher(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void created(DelegateTask task) {
        var properties = properties((UserTask) task.getBpmnModelElementInstance());
        var fixed = properties.get("item");
        var item = fixed != null ? fixed : Objects.toString(task.getVariable("item"), "");
        events.publishEvent(new TaskCreated(
                task.getId(),
                new FilingId(task.getExecution().getProcessBusinessKey()),
                task.getTaskDefinitionKey(),
                properties.getOrDefault("role", "applicant"),
                item));
    }

    @EventListener(condition = "#task.eventName == 'delete'")
    void deleted(DelegateTask task) {
        if (!TaskListener.EVENTNAME_COMPLETE.equals(task.getDeleteReason())) {
            events.publishEvent(new TaskCancelled(task.getId()));
        }
    }

    private static Map<String, String> properties(UserTask task) {
        var found = new java.util.HashMap<String, String>();
        var extensions = task.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaValue() != null)
                    .forEach((CamundaProperty property) ->
                            found.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return found;
    }
}
