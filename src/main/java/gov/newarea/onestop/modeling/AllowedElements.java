package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.ElementRule.element;

import gov.newarea.onestop.modeling.ElementRule.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/**
 * The elements, attributes and values that a drawing may contain; nothing else is allowed. Values that another rule checks are free
 * here.
 */
final class AllowedElements {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}([.]\\d{1,6})?");

    private static final Predicate<String> FREE = value -> true;

    private static final Attribute ID = new Attribute("id", AllowedElements::isPlain);
    private static final Attribute NAME = new Attribute("name", AllowedElements::isPlain);
    private static final Attribute FORMAL = new Attribute("xsi:type", type -> type.endsWith(":tFormalExpression"));

    private static final Set<String> DOCUMENT = Set.of();
    private static final Set<String> DEFINITIONS = Set.of("bpmn:definitions");
    private static final Set<String> SCOPES = Set.of("bpmn:process", "bpmn:subProcess");
    private static final Set<String> STEP_OR_SCOPE =
            Words.words("bpmn:process bpmn:subProcess bpmn:userTask bpmn:serviceTask bpmn:callActivity");
    private static final Set<String> NODES = Words.words(
            """
            bpmn:startEvent bpmn:endEvent bpmn:boundaryEvent bpmn:intermediateCatchEvent bpmn:exclusiveGateway
            bpmn:eventBasedGateway bpmn:parallelGateway bpmn:userTask bpmn:serviceTask bpmn:callActivity bpmn:subProcess
            """);
    private static final Set<String> NAMED = with(NODES, "bpmn:process", "bpmn:sequenceFlow");
    private static final Set<String> WAITING =
            Set.of("bpmn:startEvent", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent");
    private static final Set<String> TIMED = Set.of("bpmn:boundaryEvent", "bpmn:intermediateCatchEvent");
    private static final Set<String> LOOP = Set.of("bpmn:multiInstanceLoopCharacteristics");
    private static final Set<String> DIAGRAM = Set.of("bpmndi:BPMNPlane");
    private static final Set<String> SHOWN = Set.of("bpmndi:BPMNShape", "bpmndi:BPMNEdge");
    private static final Attribute SHOWS = new Attribute("bpmnElement", FREE);

    private static final Map<String, ElementRule> ALLOWED = ElementRule.byKind(List.of(
            element("bpmn:definitions", DOCUMENT, ID, plain("targetNamespace")),
            element("bpmn:message", DEFINITIONS, ID, new Attribute("name", Words::isKebabCase)),
            element("bpmn:process", DEFINITIONS, ID, NAME, free("isExecutable"), free("camunda:historyTimeToLive")),
            element("bpmn:documentation", STEP_OR_SCOPE).saying(AllowedElements::isPlain),
            element("bpmn:extensionElements", NAMED),
            element("camunda:properties", Set.of("bpmn:extensionElements")),
            element("camunda:property", Set.of("camunda:properties"), NAME, plain("value")),
            element("bpmn:startEvent", SCOPES, ID, NAME, flag("isInterrupting")),
            element("bpmn:endEvent", SCOPES, ID, NAME),
            element("bpmn:boundaryEvent", SCOPES, ID, NAME, free("attachedToRef")),
            element("bpmn:intermediateCatchEvent", SCOPES, ID, NAME),
            element("bpmn:messageEventDefinition", WAITING, ID, free("messageRef")),
            element("bpmn:timerEventDefinition", TIMED, ID),
            element("bpmn:timeDate", Set.of("bpmn:timerEventDefinition"), FORMAL)
                    .saying(Expression::isFact),
            element("bpmn:exclusiveGateway", SCOPES, ID, NAME),
            element("bpmn:eventBasedGateway", SCOPES, ID, NAME),
            element("bpmn:parallelGateway", SCOPES, ID, NAME),
            element("bpmn:userTask", SCOPES, ID, NAME),
            element(
                    "bpmn:serviceTask",
                    SCOPES,
                    ID,
                    NAME,
                    flag("camunda:asyncBefore"),
                    free("camunda:delegateExpression")),
            element("bpmn:callActivity", SCOPES, ID, NAME, free("calledElement")),
            element("bpmn:subProcess", SCOPES, ID, NAME, flag("triggeredByEvent")),
            element("bpmn:multiInstanceLoopCharacteristics", Set.of("bpmn:callActivity"), ID, flag("isSequential")),
            element("bpmn:loopCardinality", LOOP, FORMAL).saying(Expression::isFact),
            element(
                    "camunda:in",
                    Set.of("bpmn:extensionElements"),
                    new Attribute("businessKey", BUSINESS_KEY::equals),
                    fact("source"),
                    new Attribute("sourceExpression", Expression::isValue),
                    fact("target")),
            element("camunda:out", Set.of("bpmn:extensionElements"), fact("source"), fact("target")),
            element("camunda:failedJobRetryTimeCycle", Set.of("bpmn:extensionElements"))
                    .saying(AllowedElements::isRetryTimes),
            element("bpmn:sequenceFlow", SCOPES, ID, NAME, free("sourceRef"), free("targetRef")),
            element("bpmn:conditionExpression", Set.of("bpmn:sequenceFlow"), FORMAL)
                    .saying(FREE),
            element("bpmn:incoming", NODES).saying(FREE),
            element("bpmn:outgoing", NODES).saying(FREE),
            element("bpmndi:BPMNDiagram", DEFINITIONS, ID),
            element("bpmndi:BPMNPlane", Set.of("bpmndi:BPMNDiagram"), ID, SHOWS),
            element("bpmndi:BPMNShape", DIAGRAM, ID, SHOWS, flag("isExpanded"), flag("isMarkerVisible")),
            element("bpmndi:BPMNEdge", DIAGRAM, ID, SHOWS),
            element("bpmndi:BPMNLabel", SHOWN),
            element(
                    "dc:Bounds",
                    Set.of("bpmndi:BPMNShape", "bpmndi:BPMNLabel"),
                    number("x"),
                    number("y"),
                    number("width"),
                    number("height")),
            element("di:waypoint", Set.of("bpmndi:BPMNEdge"), number("x"), number("y"))));

    private AllowedElements() {}

    /** Elements whose parent is allowed; the children of a forbidden element are not reported separately. */
    static Stream<Part> placed(Drawing drawing) {
        return drawing.parts()
                .filter(part ->
                        part.parent().map(Part::kind).map(ALLOWED::containsKey).orElse(true));
    }

    static boolean isAllowed(Part part) {
        var rule = ALLOWED.get(part.kind());
        return rule != null
                && part.parent()
                        .map(parent -> rule.within().contains(parent.kind()))
                        .orElse(rule.within().isEmpty());
    }

    static Stream<Part> known(Drawing drawing) {
        return drawing.parts().filter(part -> ALLOWED.containsKey(part.kind()));
    }

    /** The attributes that are not allowed for this kind of element. */
    static List<String> foreignAttributes(Part part) {
        var allowed = rule(part).attributes();
        return attributes(part)
                .map(Part::nameOf)
                .filter(name -> !allowed.containsKey(name))
                .toList();
    }

    /** The attributes and the text with a forbidden value. */
    static List<String> foreignValues(Part part) {
        var rule = rule(part);
        var values = attributes(part)
                .filter(attribute -> rule.attributes().containsKey(Part.nameOf(attribute)))
                .filter(attribute ->
                        !rule.attributes().get(Part.nameOf(attribute)).test(attribute.getNodeValue()))
                .map(attribute -> Part.nameOf(attribute) + "=" + attribute.getNodeValue());
        var text = Stream.of(part.text()).filter(rule.text().negate());
        return Stream.concat(values, text).toList();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static ElementRule rule(Part part) {
        return Objects.requireNonNull(ALLOWED.get(part.kind()));
    }

    private static Stream<Node> attributes(Part part) {
        return part.attributes().filter(attribute -> !Part.nameOf(attribute).startsWith("xmlns:"));
    }

    /** The engine reads names and documentation as expressions, too. */
    private static boolean isPlain(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    private static boolean isRetryTimes(String text) {
        return text.matches("P[\\dYMWDTHS]{2,12}(,P[\\dYMWDTHS]{2,12}){0,9}");
    }

    private static Attribute plain(String name) {
        return new Attribute(name, AllowedElements::isPlain);
    }

    private static Attribute free(String name) {
        return new Attribute(name, FREE);
    }

    private static Attribute flag(String name) {
        return new Attribute(name, value -> value.equals("true") || value.equals("false"));
    }

    private static Attribute fact(String name) {
        return new Attribute(name, Expression::isNameOfAFact);
    }

    private static Attribute number(String name) {
        return new Attribute(name, AllowedElements::isNumber);
    }

    private static Set<String> with(Set<String> kinds, String... more) {
        return Stream.concat(kinds.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
