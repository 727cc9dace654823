package gov.newarea.onestop.approval.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** Checks where a process is in its drawing and which nodes it has passed. */
final class ProcessAssert extends AbstractAssert<ProcessAssert, ProcessInstance> {

    private final ProcessEngine engine;

    ProcessAssert(ProcessEngine engine, ProcessInstance actual) {
        super(actual, ProcessAssert.class);
        this.engine = engine;
    }

    ProcessAssert isEnded() {
        Assertions.assertThat(waitingAt()).as("where the process waits").isEmpty();
        return this;
    }

    ProcessAssert isNotEnded() {
        Assertions.assertThat(waitingAt()).as("where the process waits").isNotEmpty();
        return this;
    }

    ProcessAssert isWaitingAt(String... nodes) {
        Assertions.assertThat(waitingAt()).as("where the process waits").contains(nodes);
        return this;
    }

    ProcessAssert isWaitingAtExactly(String... nodes) {
        Assertions.assertThat(waitingAt()).as("where the process waits").containsOnly(nodes);
        return this;
    }

    ProcessAssert hasPassed(String... nodes) {
        Assertions.assertThat(passed()).as("nodes passed").contains(nodes);
        return this;
    }

    ProcessAssert hasPassedInOrder(String... nodes) {
        Assertions.assertThat(passed()).as("nodes passed").containsSubsequence(nodes);
        return this;
    }

    ProcessAssert hasNotPassed(String... nodes) {
        Assertions.assertThat(passed()).as("nodes passed").doesNotContain(nodes);
        return this;
    }

    private List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(actual.getId())
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The nodes at which a process waits for a person, an event or a job; none once it has ended. */
    private List<String> waitingAt() {
        var nodes = new ArrayList<String>();
        var root = engine.getRuntimeService().getActivityInstance(actual.getId());
        if (root != null) {
            collect(root, nodes);
        }
        return nodes;
    }

    private static void collect(ActivityInstance scope, List<String> nodes) {
        var within = scope.getChildActivityInstances();
        var between = scope.getChildTransitionInstances();
        if (within.length + between.length == 0) {
            nodes.add(scope.getActivityId());
        }
        Stream.of(between).map(TransitionInstance::getActivityId).forEach(nodes::add);
        Stream.of(within).forEach(child -> collect(child, nodes));
    }
}
