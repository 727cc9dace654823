package gov.newarea.onestop.approval.engine;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs one drawing on its own engine. A test says what each automatic step sets; a called drawing is replaced by one task. */
final class DrawingFixtures implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final String name;
    private final BpmnModelInstance drawing;
    private final ProcessEngine engine;
    private final Map<String, Deque<Map<String, Object>>> said = new HashMap<>();
    private final Set<String> failing = new HashSet<>();
    private final Set<String> flows = new HashSet<>();
    private final Set<String> nodes = new HashSet<>();

    private DrawingFixtures(String name) {
        this.name = name;
        this.drawing = Bpmn.readModelFromFile(Path.of("bpmn", name + ".bpmn").toFile());
        this.engine = engine();
        var deployment =
                engine.getRepositoryService().createDeployment().addModelInstance(name + ".bpmn", drawing.clone());
        all(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .forEach(called -> deployment.addModelInstance(called + ".bpmn", stub(called)));
        deployment.deploy();
    }

    static DrawingFixtures drawing(String name) {
        return new DrawingFixtures(name);
    }

    /** Sets the variables of a step: one map for each run, and the last map for all further runs. */
    @SafeVarargs
    final DrawingFixtures finds(String step, Map<String, Object>... facts) {
        said.put(step, new ArrayDeque<>(List.of(facts)));
        return this;
    }

    /** Makes a step fail once; it succeeds when it is run again. */
    void failsOnce(String step) {
        failing.add(step);
    }

    ProcessInstance begins(Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(name, "filing-1", variables);
    }

    ProcessAssert assertThat(ProcessInstance process) {
        return new ProcessAssert(engine, process);
    }

    /** Completes the oldest task of the step. */
    void completes(String step, Map<String, Object> variables) {
        var task = waiting(step);
        Assertions.assertThat(task).as("tasks at %s", step).isNotEmpty();
        engine.getTaskService().complete(task.get(0).getId(), variables);
    }

    void completes(String step) {
        completes(step, Map.of());
    }

    List<Task> waiting(String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    Object fact(Task task, String fact) {
        return engine.getTaskService().getVariable(task.getId(), fact);
    }

    void hears(String message) {
        hears(message, Map.of());
    }

    void hears(String message, Map<String, Object> facts) {
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(message, waiting.getId(), facts);
    }

    /** Runs the one waiting job: a timer or an asynchronous step. */
    void runsItsJob() {
        var job = engine.getManagementService().createJobQuery().singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        said.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(nodes::add);
        var left = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list();
        left.forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over"));
    }

    /** Checks that the tests of the class took every flow and entered every node. */
    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
        Assertions.assertThat(flows).as("flows of %s that were taken", name).containsAll(flowsTaken());
        Assertions.assertThat(nodes).as("nodes of %s that were entered", name).containsAll(ids(FlowNode.class));
    }

    private ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(all(ServiceTask.class).stream()
                .map(task ->
                        task.getCamundaDelegateExpression().replace("${", "").replace("}", ""))
                .distinct()
                .collect(Collectors.toMap(bean -> bean, bean -> (Object) (JavaDelegate) this::tell)));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new FlowRecorder())));
        return configuration.buildProcessEngine();
    }

    private void tell(DelegateExecution step) {
        if (failing.remove(step.getCurrentActivityId())) {
            throw new IllegalStateException("the step failed");
        }
        var mine = said.getOrDefault(step.getCurrentActivityId(), new ArrayDeque<>(List.of(Map.of())));
        step.setVariables(mine.size() > 1 ? mine.pop() : mine.peek());
    }

    private static BpmnModelInstance stub(String called) {
        return Bpmn.createExecutableProcess(called)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("in-" + called)
                .endEvent()
                .done();
    }

    /** The engine does not report the flows behind an event-based gateway as taken; the event enters the node. */
    private Collection<String> flowsTaken() {
        return all(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(BaseElement::getId)
                .toList();
    }

    private Collection<String> ids(Class<? extends BaseElement> type) {
        return all(type).stream().map(BaseElement::getId).toList();
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return drawing.getModelElementsByType(type);
    }

    private final class FlowRecorder extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener("take", (ExecutionListener) step -> flows.add(transition.getId()));
        }
    }
}
