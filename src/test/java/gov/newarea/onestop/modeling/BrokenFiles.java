package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.BrokenDrawing.changed;
import static gov.newarea.onestop.modeling.BrokenDrawing.of;

import java.util.stream.Stream;

/** Published drawings that are malformed or contain a forbidden element. */
final class BrokenFiles {

    private static final String LABEL_OF_CLOSE_FILING = "<camunda:property name=\"label:en\" value=\"Close filing\"/>";
    private static final String BY_HAND =
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${byHand}</bpmn:conditionExpression>";
    private static final String EXTENSIONS = "<bpmn:extensionElements>";
    private static final String CLOSE_FILING =
            "<bpmn:serviceTask id=\"close-filing\" name=\"办结\" camunda:delegateExpression=\"${closeFiling}\">";

    private BrokenFiles() {}

    static Stream<BrokenDrawing> all() {
        return Stream.of(files(), elements()).flatMap(all -> all);
    }

    private static Stream<BrokenDrawing> files() {
        return Stream.of(
                delivery("unreadable", "delivery", "</bpmn:definitions>", ""),
                delivery(
                        "unreadable",
                        "delivery",
                        "?>\n",
                        "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:/etc/hostname\">]>\n"),
                delivery("unreadable", "delivery", "行政许可法", "x".repeat(DrawingReader.MOST_BYTES)),
                delivery("unreadable", "delivery", "行政许可法", "<a>".repeat(30) + "</a>".repeat(30)),
                new BrokenDrawing("element", "", "delivery", "<html/>"),
                delivery(
                        "one-process",
                        "delivery-definitions",
                        "</bpmn:process>",
                        "</bpmn:process><bpmn:process id=\"other\"/>"),
                delivery("id-twice", "delivery", "delivery-definitions", "delivery"),
                delivery("reference", "close-filing-shape", "bpmnElement=\"close-filing\"", "bpmnElement=\"nowhere\""),
                delivery(
                        "reference",
                        "close-filing",
                        "<bpmn:outgoing>close-filing--result-delivered",
                        "<bpmn:outgoing>it-is-delivered--close-filing"),
                of(
                        "reference",
                        "material-changed",
                        "item-review",
                        "attachedToRef=\"decide-item\"",
                        "attachedToRef=\"nowhere\""),
                of(
                        "reference",
                        "opinion-fallen-message",
                        "approval-phase",
                        "messageRef=\"message-opinion-fallen\"",
                        "messageRef=\"opinion-fallen\""));
    }

    private static Stream<BrokenDrawing> elements() {
        return Stream.of(
                changed(
                        "element",
                        "print-papers",
                        "delivery",
                        xml -> xml.replaceAll(
                                "<bpmn:serviceTask id=\"print-papers\"(.*?)</bpmn:serviceTask>",
                                "<bpmn:scriptTask id=\"print-papers\"$1</bpmn:scriptTask>")),
                delivery(
                        "element",
                        "close-filing",
                        CLOSE_FILING + EXTENSIONS,
                        CLOSE_FILING + EXTENSIONS + "<camunda:executionListener class=\"a.B\" event=\"start\"/>"),
                delivery(
                        "element",
                        "close-filing",
                        CLOSE_FILING + EXTENSIONS,
                        CLOSE_FILING + EXTENSIONS
                                + "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>"),
                delivery(
                        "element",
                        "delivery-definitions",
                        "<bpmn:process ",
                        "<bpmn:import importType=\"a\" location=\"b\" namespace=\"c\"/><bpmn:process "),
                delivery(
                        "element",
                        "delivery",
                        "</bpmn:documentation>",
                        "</bpmn:documentation><bpmn:loopCardinality>${x}</bpmn:loopCardinality>"),
                delivery(
                        "element",
                        "delivery",
                        "</bpmn:documentation>",
                        "</bpmn:documentation><x:run xmlns:x=\"urn:x\"/>"),
                delivery(
                        "attribute",
                        "close-filing",
                        "id=\"close-filing\"",
                        "id=\"close-filing\" camunda:class=\"a.B\""),
                delivery(
                        "attribute",
                        "close-filing",
                        "id=\"close-filing\"",
                        "id=\"close-filing\" camunda:type=\"external\" camunda:topic=\"t\""),
                delivery(
                        "attribute",
                        "hand-over-result",
                        "id=\"hand-over-result\"",
                        "id=\"hand-over-result\" camunda:assignee=\"somebody\""),
                delivery(
                        "attribute",
                        "how-is-it-delivered--hand-over-result",
                        BY_HAND,
                        BY_HAND.replace("xsi:type", "language=\"feel\" xsi:type")),
                delivery("property", "hand-over-result", "value=\"window\"", "value=\"admin\""),
                delivery(
                        "property",
                        "close-filing",
                        LABEL_OF_CLOSE_FILING,
                        LABEL_OF_CLOSE_FILING + "<camunda:property name=\"role\" value=\"window\"/>"),
                delivery(
                        "property-missing",
                        "hand-over-result",
                        "<camunda:property name=\"role\" value=\"window\"/>",
                        ""),
                delivery("block", "hand-over-result", "value=\"deliver\"", "value=\"teleport\""),
                delivery("step", "close-filing", "${closeFiling}", "${dataSource}"),
                delivery("step", "close-filing", "${closeFiling}", "${closeFiling.execute(execution)}"),
                delivery("step", "close-filing", "camunda:delegateExpression=\"${closeFiling}\"", ""),
                of(
                        "called",
                        "deliver-result",
                        "one-stop-approval",
                        "calledElement=\"delivery\"",
                        "calledElement=\"elsewhere\""),
                of(
                        "called",
                        "deliver-result",
                        "one-stop-approval",
                        "calledElement=\"delivery\"",
                        "calledElement=\"${fact}\""));
    }

    private static BrokenDrawing delivery(String rule, String element, String... changes) {
        return of(rule, element, "delivery", changes);
    }
}
