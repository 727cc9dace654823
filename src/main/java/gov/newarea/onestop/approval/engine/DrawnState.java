package gov.newarea.onestop.approval.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Finds where a filing is on its drawing, from the history, and on those that it calls, which have no history, from what runs. */
@Component
class DrawnState {

    private final HistoryService history;
    private final RuntimeService runtime;

    DrawnState(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    /**
     * The state of a drawing.
     *
     * @param definition the version of the drawing
     * @param instances the processes that run on it: one, or as many as a step is done at once
     */
    record At(String definition, List<String> instances, Set<String> active, Set<String> done) {}

    static At none(String definition) {
        return new At(definition, List.of(), Set.of(), Set.of());
    }

    At of(FilingId filing) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(filing.value())
                .rootProcessInstances()
                .singleResult();
        if (instance == null) {
            throw Refusal.notFound("approval.no-drawing");
        }
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        var active = ids(activities.stream().filter(activity -> activity.getEndTime() == null));
        var done = new HashSet<>(
                ids(activities.stream().filter(activity -> activity.getEndTime() != null && !activity.isCanceled())));
        done.removeAll(active);
        return new At(instance.getProcessDefinitionId(), List.of(instance.getId()), active, Set.copyOf(done));
    }

    /**
     * The drawing that a step calls, as far as the step runs.
     *
     * @param latest its version where the step does not run
     */
    At called(At caller, String step, String latest) {
        var running = caller.instances().stream()
                .flatMap(instance -> calledBy(instance, step))
                .toList();
        var active = running.stream()
                .flatMap(process -> runtime.getActiveActivityIds(process.getId()).stream())
                .map(DrawnState::drawn)
                .collect(toUnmodifiableSet());
        return new At(
                running.stream()
                        .map(ProcessInstance::getProcessDefinitionId)
                        .findFirst()
                        .orElse(latest),
                running.stream().map(ProcessInstance::getId).toList(),
                active,
                Set.of());
    }

    private Stream<ProcessInstance> calledBy(String instance, String step) {
        var calls = runtime.createExecutionQuery().processInstanceId(instance).activityId(step).list().stream()
                .map(org.camunda.bpm.engine.runtime.Execution::getId)
                .collect(toUnmodifiableSet());
        return runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .filter(process -> calls.contains(((ExecutionEntity) process).getSuperExecutionId()));
    }

    /** The element of an activity; a step done several times is two activities: itself and what goes around it. */
    private static String drawn(String activity) {
        return activity.replaceFirst("#.*$", "");
    }

    private static Set<String> ids(Stream<HistoricActivityInstance> activities) {
        return activities
                .map(HistoricActivityInstance::getActivityId)
                .map(DrawnState::drawn)
                .collect(toUnmodifiableSet());
    }
}
