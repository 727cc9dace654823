package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** Reads from drawings what they say about human steps. A deployed drawing never changes, so each step is read once. */
@Component
class DrawnSteps {

    /** A step: its kind, the role that acts, and its item if the drawing names one. */
    record DrawnStep(Block block, String role, Optional<String> item) {}

    private final Map<String, DrawnStep> known = new ConcurrentHashMap<>();

    DrawnStep of(DelegateTask task) {
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                unread -> read((UserTask) task.getBpmnModelElementInstance()));
    }

    private static DrawnStep read(UserTask task) {
        var properties = properties(task);
        return new DrawnStep(
                block(task.getId(), properties.get("block")),
                properties.getOrDefault("role", "applicant"),
                Optional.ofNullable(properties.get("item")));
    }

    /** A drawing of an earlier version names no kind, so the id of the step determines it. */
    private static Block block(String step, String said) {
        return Block.of(said == null ? step : said)
                .orElseThrow(
                        () -> new IllegalStateException("the user task " + step + " names no known kind: " + said));
    }

    private static Map<String, String> properties(UserTask task) {
        var found = new HashMap<String, String>();
        var extensions = task.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaValue() != null)
                    .forEach(property -> found.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return found;
    }
}
