package gov.newarea.onestop.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every drawing lies on its page. */
class DrawingLayoutTests {

    private static final int MOST_NODES = 24;

    static List<Drawing> drawings() {
        return Drawing.all();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void fitsOnAPage(Drawing drawing) {
        var nodes = drawing.process().getFlowElements().stream()
                .filter(element -> element instanceof FlowNode node && !Drawing.isJunction(node))
                .filter(element -> !(element instanceof SubProcess));

        assertThat(nodes).hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void runsFromLeftToRightExceptWhereItLoops(Drawing drawing) {
        assertThat(drawing.all(SequenceFlow.class))
                .filteredOn(flow -> !reaches(flow.getTarget(), host(flow.getSource()), new HashSet<>()))
                .allSatisfy(flow -> assertThat(middle(drawing, flow.getTarget()))
                        .as(flow.getId())
                        .isGreaterThanOrEqualTo(middle(drawing, flow.getSource())));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void showsEveryElementAndEveryName(Drawing drawing) {
        assertThat(drawing.all(FlowNode.class)).allSatisfy(node -> {
            var shape = (BpmnShape) node.getDiagramElement();
            assertThat(shape).as(node.getId()).isNotNull();
            assertThat(node instanceof Activity || node.getName() == null || shape.getBpmnLabel() != null)
                    .as("label of %s", node.getId())
                    .isTrue();
        });
        assertThat(drawing.all(SequenceFlow.class)).allSatisfy(flow -> {
            BpmnEdge edge = flow.getDiagramElement();
            assertThat(edge).as(flow.getId()).isNotNull();
            assertThat(flow.getName() == null || edge.getBpmnLabel() != null)
                    .as("label of %s", flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void letsNoElementLieOnAnother(Drawing drawing) {
        var nodes = drawing.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(nodes)
                .filteredOn(other -> other != node && other.getParentElement() == node.getParentElement())
                .noneMatch(other -> overlap(drawing.bounds(node), drawing.bounds(other))));
    }

    private static boolean reaches(FlowNode from, FlowNode to, Set<FlowNode> seen) {
        return from.equals(to)
                || seen.add(from) && from.getOutgoing().stream().anyMatch(flow -> reaches(flow.getTarget(), to, seen));
    }

    private static FlowNode host(FlowNode node) {
        return node instanceof BoundaryEvent event ? event.getAttachedTo() : node;
    }

    private static double middle(Drawing drawing, FlowNode node) {
        var bounds = drawing.bounds(node);
        return bounds.getX() + bounds.getWidth() / 2;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }
}
