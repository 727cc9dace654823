package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.DrawingRule.each;
import static gov.newarea.onestop.modeling.DrawingRule.every;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** The rules of drawings; a drawing that violates one is not deployed. */
@Component
class DrawingRules {

    private static final String PROCESS = "bpmn:process";
    private static final String CALLED = "calledElement";
    private static final String DELEGATE = "delegateExpression";

    /** Rules that the others rely on; if one is violated, the others are not checked. */
    private static final List<DrawingRule> BASIC = List.of(
            each(
                    "one-process",
                    every("bpmn:definitions"),
                    (drawing, all) -> drawing.of(PROCESS).count() == 1),
            each("id-twice", Drawing::parts, References::isFirstOfItsId),
            each("reference", Drawing::parts, References::hold).naming(Part::kind));

    private static final List<DrawingRule> RULES = List.of(
            // Elements and values
            each("element", AllowedElements::placed, AllowedElements::isAllowed).naming(Part::kind),
            each("attribute", AllowedElements::known, part -> AllowedElements.foreignAttributes(part)
                            .isEmpty())
                    .naming(part -> String.join(", ", AllowedElements.foreignAttributes(part))),
            each("value", AllowedElements::known, part -> AllowedElements.foreignValues(part)
                            .isEmpty())
                    .naming(part -> String.join(", ", AllowedElements.foreignValues(part))),
            each("property", every("camunda:property"), StepProperty::isKnown).naming(StepProperty::said),
            each("property-missing", Drawing::nodes, part -> StepProperty.missing(part)
                            .isEmpty())
                    .naming(part -> String.join(", ", StepProperty.missing(part))),

            // Names
            each("file-name", every(PROCESS), (drawing, process) -> process.id().equals(drawing.name())),
            each("executable", every(PROCESS), process -> process.attribute("isExecutable")
                    .equals("true")),
            each("process-name", every(PROCESS), Part::isNamedInBothLanguages),
            each("history", every(PROCESS), process -> Words.isDays(process.camunda("historyTimeToLive"))),
            each("id", Drawing::nodes, node -> Words.isKebabCase(node.id())),
            each("flow-id", Drawing::flows, Paths::isCalledAfterItsEnds),
            each("chinese-name", Paths::named, node -> Words.isChinese(node.name())),
            each("english-name", Paths::named, node -> !node.label().isBlank()),
            each("task-verb", every(Drawing.STEPS), step -> step.label().isBlank() || Words.isVerbAndNoun(step.label()))
                    .naming(Part::label),
            each(
                            "event-happened",
                            every(Drawing.EVENTS),
                            event -> event.label().isBlank() || Words.saysWhatHasHappened(event.label()))
                    .naming(Part::label),

            // Flows
            each("question", Paths::splits, split -> Words.isQuestion(split.name(), split.label())),
            each("answer", Paths::answers, Part::isNamedInBothLanguages),
            each("condition", Drawing::flows, Paths::asksAsItShould).naming(Paths::condition),
            each("one-way-out", Drawing::nodes, Paths::hasOneWayOut),
            each("unreached", Paths::unreached, part -> false),
            each("no-end", Drawing::nodes, Paths::leadsToAnEnd),
            each("not-joined", every("bpmn:parallelGateway"), Paths::joins),

            // Layout
            each("too-large", every(PROCESS), Layout::fitsOnAPage),
            each("not-shown", Layout::shownParts, Layout::isShown),
            each("name-not-shown", Layout::shownParts, Layout::showsItsName),
            each("to-the-left", Drawing::flows, Layout::runsToTheRight),
            each("overlap", Layout::onThePage, Layout::liesAlone));

    private final List<DrawingRule> ofTheProduct;

    DrawingRules(KnownSteps steps, ProcessLibrary library) {
        this.ofTheProduct = List.of(
                each(
                                "step",
                                every("bpmn:serviceTask"),
                                task -> Expression.isFactOf(steps.names(), task.camunda(DELEGATE)))
                        .naming(task -> task.camunda(DELEGATE)),
                each("block", every("bpmn:userTask"), task -> steps.blocks().contains(task.property("block")))
                        .naming(task -> task.property("block")),
                each("called", every("bpmn:callActivity"), call -> library.names()
                                .contains(call.attribute(CALLED)))
                        .naming(call -> call.attribute(CALLED)));
    }

    /**
     * Checks any file.
     *
     * @param name the file's name without its ending
     * @return the violations; empty if there are none
     */
    public List<DrawingProblem> check(String name, byte[] xml) {
        try {
            var drawing = Drawing.read(name, xml);
            var problems = problems(BASIC.stream(), drawing);
            return problems.isEmpty()
                    ? problems(Stream.concat(RULES.stream(), ofTheProduct.stream()), drawing)
                    : problems;
        } catch (SAXException e) {
            return List.of(new DrawingProblem("unreadable", name, List.of(String.valueOf(e.getMessage()))));
        }
    }

    /** The codes of all rules. */
    List<String> codes() {
        return Stream.of(BASIC, RULES, ofTheProduct)
                .flatMap(List::stream)
                .map(DrawingRule::code)
                .toList();
    }

    private static List<DrawingProblem> problems(Stream<DrawingRule> rules, Drawing drawing) {
        return rules.flatMap(rule -> rule.check(drawing)).toList();
    }
}
