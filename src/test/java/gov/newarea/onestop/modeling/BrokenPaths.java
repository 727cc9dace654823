package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.BrokenDrawing.changed;
import static gov.newarea.onestop.modeling.BrokenDrawing.of;
import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Published drawings with invalid flows or an invalid layout. */
final class BrokenPaths {

    private static final String LABEL_OF_THE_END =
            "<bpmndi:BPMNLabel><dc:Bounds x=\"1265\" y=\"142\" width=\"90\" height=\"28\"/></bpmndi:BPMNLabel>";
    private static final String LAST_EDGE = "<bpmndi:BPMNEdge id=\"close-filing--result-delivered-edge\""
            + " bpmnElement=\"close-filing--result-delivered\"><di:waypoint x=\"1200\" y=\"120\"/><di:waypoint"
            + " x=\"1292\" y=\"120\"/></bpmndi:BPMNEdge>";
    private static final String BY_HAND =
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${byHand}</bpmn:conditionExpression>";
    private static final String ONLINE =
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!byHand}</bpmn:conditionExpression>";
    private static final String LAST_FLOW =
            "<bpmn:sequenceFlow id=\"close-filing--result-delivered\" sourceRef=\"close-filing\""
                    + " targetRef=\"result-delivered\">";

    private BrokenPaths() {}

    static Stream<BrokenDrawing> all() {
        return Stream.of(paths(), layout()).flatMap(all -> all);
    }

    private static Stream<BrokenDrawing> paths() {
        return Stream.of(
                delivery("question", "how-is-it-delivered", "如何送达？", "如何送达"),
                delivery("question", "how-is-it-delivered", "How is it delivered?", "How is it delivered"),
                delivery("answer", "how-is-it-delivered--it-is-delivered", "name=\"网上\"", ""),
                delivery("answer", "how-is-it-delivered--it-is-delivered", "value=\"online\"", "value=\"\""),
                delivery("condition", "how-is-it-delivered--hand-over-result", "${byHand}", "${bean.run()}"),
                delivery("condition", "how-is-it-delivered--hand-over-result", "${byHand}", "${byHand}${byHand}"),
                delivery("condition", "how-is-it-delivered--hand-over-result", BY_HAND, ""),
                delivery("condition", "close-filing--result-delivered", LAST_FLOW, LAST_FLOW + BY_HAND),
                delivery(
                        "one-way-out",
                        "print-papers",
                        "</bpmn:process>",
                        flow("print-papers", "close-filing") + "</bpmn:process>",
                        "</bpmndi:BPMNPlane>",
                        edge("print-papers", "close-filing") + "</bpmndi:BPMNPlane>"),
                delivery(
                        "unreached",
                        "result-lost",
                        "</bpmn:process>",
                        event("endEvent", "result-lost") + "</bpmn:process>",
                        "</bpmndi:BPMNPlane>",
                        shape("result-lost", 300) + "</bpmndi:BPMNPlane>"),
                changed(
                        "no-end",
                        "branch-lapsed",
                        "item-review",
                        xml -> xml.replaceAll(
                                "<bpmn:endEvent id=\"branch-lapsed\"(.*?)</bpmn:endEvent>",
                                "<bpmn:intermediateCatchEvent id=\"branch-lapsed\"$1</bpmn:intermediateCatchEvent>")),
                changed("not-joined", "how-is-it-delivered", "delivery", xml -> xml.replaceAll(
                                "<bpmn:exclusiveGateway id=\"how-is-it-delivered\"(.*?)</bpmn:exclusiveGateway>",
                                "<bpmn:parallelGateway id=\"how-is-it-delivered\"$1</bpmn:parallelGateway>")
                        .replace(BY_HAND, "")
                        .replace(ONLINE, "")));
    }

    private static Stream<BrokenDrawing> layout() {
        return Stream.of(
                changed("too-large", "delivery", "delivery", BrokenPaths::withTwentyStarts),
                delivery("not-shown", "close-filing--result-delivered", LAST_EDGE, ""),
                delivery(
                        "not-shown",
                        "close-filing",
                        "<dc:Bounds x=\"1080\" y=\"80\" width=\"120\" height=\"80\"/>",
                        ""),
                delivery("name-not-shown", "result-delivered", LABEL_OF_THE_END, ""),
                delivery(
                        "to-the-left",
                        "how-is-it-delivered--hand-over-result",
                        "x=\"740\" y=\"-40\"",
                        "x=\"540\" y=\"-40\""),
                delivery("overlap", "result-delivered", "x=\"1080\" y=\"80\"", "x=\"1230\" y=\"80\""));
    }

    private static BrokenDrawing delivery(String rule, String element, String... changes) {
        return of(rule, element, "delivery", changes);
    }

    private static String withTwentyStarts(String xml) {
        var ids = IntStream.range(0, 20)
                .mapToObj(at -> "filing-" + (char) ('a' + at))
                .toList();
        var starts = ids.stream()
                .map(id -> event("startEvent", id) + flow(id, "close-filing"))
                .collect(joining());
        var shapes = ids.stream()
                .map(id -> shape(id, 300 + 100 * ids.indexOf(id)) + edge(id, "close-filing"))
                .collect(joining());
        return xml.replace("</bpmn:process>", starts + "</bpmn:process>")
                .replace("</bpmndi:BPMNPlane>", shapes + "</bpmndi:BPMNPlane>");
    }

    private static String event(String kind, String id) {
        return ("<bpmn:%s id=\"%s\" name=\"收件\"><bpmn:extensionElements><camunda:properties><camunda:property"
                        + " name=\"label:en\" value=\"filing received\"/></camunda:properties></bpmn:extensionElements></bpmn:%s>")
                .formatted(kind, id, kind);
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s--%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(from, to, from, to);
    }

    private static String shape(String id, int y) {
        return ("<bpmndi:BPMNShape id=\"%s-shape\" bpmnElement=\"%s\"><dc:Bounds x=\"0\" y=\"%d\" width=\"36\""
                        + " height=\"36\"/><bpmndi:BPMNLabel/></bpmndi:BPMNShape>")
                .formatted(id, id, y);
    }

    private static String edge(String from, String to) {
        return "<bpmndi:BPMNEdge id=\"%s--%s-edge\" bpmnElement=\"%s--%s\"/>".formatted(from, to, from, to);
    }
}
