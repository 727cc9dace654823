package gov.newarea.onestop.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.approval.Block;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.w3c.dom.Node;

/** The grammar every drawing keeps. */
class DrawingLintTests {

    private static final Set<String> VERBS = words(
            """
            Accept Allocate Approve Assign Check Close Confirm Correct Decide Deem Deliver Give Hand
            Inspect Issue Open Plan Prepare Print Receive Refuse Register Release Reserve Review Send
            Settle Share Supply
            """);

    private static final Set<String> IRREGULAR = Set.of("begun", "fallen", "stood", "withdrawn");

    private static final Set<String> PLAIN_ELEMENTS = words(
            """
            definitions message process documentation extensionElements properties property startEvent
            endEvent boundaryEvent intermediateCatchEvent messageEventDefinition timerEventDefinition
            timeDate exclusiveGateway eventBasedGateway parallelGateway userTask serviceTask callActivity subProcess
            multiInstanceLoopCharacteristics loopCardinality in out failedJobRetryTimeCycle
            sequenceFlow conditionExpression incoming outgoing BPMNDiagram BPMNPlane BPMNShape
            BPMNEdge BPMNLabel Bounds waypoint
            """);

    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "expression", "type", "topic", "scriptFormat", "resource", "formKey", "assignee");

    static List<Drawing> drawings() {
        return Drawing.all();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isCalledAfterItsOneProcess(Drawing drawing) {
        assertThat(drawing.all(Process.class)).extracting(Process::getId).containsExactly(drawing.name());
        assertThat(drawing.process().isExecutable()).isTrue();
        assertThat(drawing.process().getName()).isNotBlank();
        assertThat(drawing.label(drawing.process())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void saysHowLongItsHistoryIsKept(Drawing drawing) {
        assertThat(drawing.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void hasMeaningfulIdsInKebabCase(Drawing drawing) {
        assertThat(drawing.all(FlowNode.class))
                .extracting(BaseElement::getId)
                .allSatisfy(id -> assertThat(id.split("-", -1)).allSatisfy(word -> assertThat(word)
                        .isNotEmpty()
                        .matches(part -> part.chars().allMatch(c -> c >= 'a' && c <= 'z'), "lower case")));
        assertThat(drawing.all(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId())
                .isEqualTo(flow.getSource().getId() + "--" + flow.getTarget().getId()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isNamedInBothLanguages(Drawing drawing) {
        assertThat(named(drawing)).allSatisfy(element -> {
            assertThat(element.getName()).as(element.getId()).matches(DrawingLintTests::isChinese, "Chinese");
            assertThat(drawing.label(element)).as(element.getId()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void callsATaskByAVerbAndANoun(Drawing drawing) {
        var tasks = drawing.all(Activity.class).stream().filter(activity -> !(activity instanceof SubProcess));

        assertThat(tasks).extracting(drawing::label).allSatisfy(label -> {
            assertThat(label.split(" ")).hasSizeGreaterThan(1);
            assertThat(VERBS).contains(label.split(" ")[0]);
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void callsAnEventByWhatHasHappened(Drawing drawing) {
        assertThat(drawing.all(Event.class)).extracting(drawing::label).allSatisfy(label -> {
            var last = label.substring(label.lastIndexOf(' ') + 1);
            assertThat(label).isLowerCase();
            assertThat(last.endsWith("ed") || IRREGULAR.contains(last))
                    .as(label)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void asksAQuestionAndNamesEveryAnswer(Drawing drawing) {
        assertThat(splits(drawing)).allSatisfy(split -> {
            assertThat(split.getName()).as(split.getId()).endsWith("\uFF1F");
            assertThat(drawing.label(split)).as(split.getId()).endsWith("?");
            assertThat(split.getOutgoing()).allSatisfy(answer -> {
                assertThat(answer.getName()).as(answer.getId()).isNotBlank();
                assertThat(drawing.label(answer)).as(answer.getId()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void choosesByComparingAFactWithAValue(Drawing drawing) {
        var flows = splits(drawing).flatMap(split -> split.getOutgoing().stream());

        assertThat(flows)
                .allSatisfy(flow -> assertThat(flow.getConditionExpression().getTextContent())
                        .as(flow.getId())
                        .matches(Conditions::isComparison, "a comparison"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void callsNothingButTheStepsOfTheHouse(Drawing drawing) {
        var steps = Stream.of(ReceptionSteps.class, BranchSteps.class, OutcomeSteps.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(drawing.all(ServiceTask.class))
                .extracting(ServiceTask::getCamundaDelegateExpression)
                .allSatisfy(step -> assertThat(steps).contains(Conditions.inside(step)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void hasNoScriptNoClassNoListenerAndNoOtherExpression(Drawing drawing) {
        assertThat(drawing.elements()).allSatisfy(element -> {
            assertThat(PLAIN_ELEMENTS).contains(element.getLocalName());
            assertThat(attributes(element)).allSatisfy(DrawingLintTests::isPlain);
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void saysWhoActsOnEveryUserTask(Drawing drawing) {
        assertThat(drawing.all(UserTask.class))
                .extracting(task -> drawing.property(task, "role"))
                .isSubsetOf("applicant", "window", "reviewer", "decider");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void saysWhatKindOfStepEveryUserTaskIs(Drawing drawing) {
        var kinds = Stream.of(Block.values()).map(Block::code).toList();

        assertThat(drawing.all(UserTask.class)).allSatisfy(task -> assertThat(drawing.property(task, "block"))
                .as(task.getId())
                .isIn(kinds));
    }

    private static Stream<FlowElement> named(Drawing drawing) {
        return drawing.all(FlowNode.class).stream()
                .filter(node -> !Drawing.isJunction(node))
                .map(FlowElement.class::cast);
    }

    private static Stream<ExclusiveGateway> splits(Drawing drawing) {
        return drawing.all(ExclusiveGateway.class).stream().filter(gateway -> !Drawing.isJunction(gateway));
    }

    private static boolean isChinese(String name) {
        return name != null
                && name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Stream<Node> attributes(org.w3c.dom.Element element) {
        var all = element.getAttributes();
        return Stream.iterate(0, at -> at < all.getLength(), at -> at + 1).map(all::item);
    }

    private static void isPlain(Node attribute) {
        var value = attribute.getNodeValue();
        if (attribute.getNamespaceURI() != null && attribute.getNamespaceURI().contains("camunda")) {
            assertThat(FORBIDDEN_ATTRIBUTES).doesNotContain(attribute.getLocalName());
        }
        if (value.contains("${") || value.contains("#{")) {
            assertThat(value.equals("#{execution.processBusinessKey}")
                            || Conditions.isFactOrLiteral(value)
                            || Conditions.isComparison(value))
                    .as(value)
                    .isTrue();
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
