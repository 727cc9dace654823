package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.BrokenDrawing.of;

import java.util.stream.Stream;

/** Published drawings with forbidden values or names. */
final class BrokenValues {

    private static final String LABEL_OF_CLOSE_FILING = "<camunda:property name=\"label:en\" value=\"Close filing\"/>";
    private static final String CLOSE_FILING =
            "<bpmn:serviceTask id=\"close-filing\" name=\"办结\" camunda:delegateExpression=\"${closeFiling}\">";
    private static final String DELIVERED = "value=\"Deliver result\"/></camunda:properties><camunda:in"
            + " businessKey=\"#{execution.processBusinessKey}\"/>";

    private BrokenValues() {}

    static Stream<BrokenDrawing> all() {
        return Stream.of(values(), names()).flatMap(all -> all);
    }

    private static Stream<BrokenDrawing> values() {
        return Stream.of(
                delivery("value", "hand-over-result", "发证送达", "发证${execution.id}"),
                delivery("value", "delivery", "行政许可法", "#{runtimeService}"),
                delivery("value", "print-papers", "asyncBefore=\"true\"", "asyncBefore=\"often\""),
                of(
                        "value",
                        "message-predecessor-decided",
                        "item-review",
                        "name=\"predecessor-decided\"",
                        "name=\"${outcome}\""),
                of(
                        "value",
                        "five-working-days-passed-timer",
                        "reception",
                        "${checkDueAt}",
                        "${checkDueAt.minusDays(5)}"),
                of("value", "decide-phases-loop", "one-stop-approval", "${phaseCount}", "${phases.size()}"),
                of(
                        "value",
                        "deliver-result",
                        "one-stop-approval",
                        DELIVERED,
                        DELIVERED.replace("processBusinessKey", "id")),
                of("value", "review-registration", "three-in-one-licence", "${'company-registration'}", "${execution}"),
                of(
                        "value",
                        "review-fallen-opinion",
                        "three-in-one-licence",
                        "${fallen == 'company-registration'}",
                        "${fallen.matches('c.*')}"),
                delivery("value", "close-filing", CLOSE_FILING, CLOSE_FILING + "text"));
    }

    private static Stream<BrokenDrawing> names() {
        return Stream.of(
                of("file-name", "delivery", "delivery").called("handover"),
                delivery("executable", "delivery", "isExecutable=\"true\"", "isExecutable=\"false\""),
                delivery("process-name", "delivery", "id=\"delivery\" name=\"送达\"", "id=\"delivery\""),
                delivery("history", "delivery", " camunda:historyTimeToLive=\"P3650D\"", ""),
                delivery("history", "delivery", "P3650D", "${forever}"),
                delivery("id", "Activity_0k1x2y3", "close-filing", "Activity_0k1x2y3"),
                delivery("flow-id", "Flow_1", "close-filing--result-delivered", "Flow_1"),
                delivery("chinese-name", "close-filing", "name=\"办结\"", "name=\"Close\""),
                delivery("english-name", "close-filing", LABEL_OF_CLOSE_FILING, ""),
                delivery("english-name", "result-delivered", "value=\"result delivered\"", "value=\"\""),
                delivery("task-verb", "close-filing", "Close filing", "Filing closure"),
                delivery("task-verb", "close-filing", "Close filing", "Close"),
                delivery("event-happened", "result-delivered", "result delivered", "deliver result"),
                delivery("event-happened", "result-delivered", "result delivered", "Result delivered"));
    }

    private static BrokenDrawing delivery(String rule, String element, String... changes) {
        return of(rule, element, "delivery", changes);
    }
}
