package gov.newarea.onestop.modeling;

import static gov.newarea.onestop.modeling.DrawingRule.each;
import static gov.newarea.onestop.modeling.DrawingRule.every;
import static gov.newarea.onestop.modeling.DrawingRule.labelled;
import static gov.newarea.onestop.modeling.DrawingRule.none;
import static gov.newarea.onestop.modeling.DrawingRule.says;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** The rules of drawings; a drawing that violates one is not deployed. */
@Component
class DrawingRules {

    private static final String PROCESS = "bpmn:process";

    /** Rules that the others rely on; if one is violated, the others are not checked. */
    private static final List<DrawingRule> BASIC = List.of(
            each(
                    "one-process",
                    every("bpmn:definitions"),
                    (drawing, all) -> drawing.of(PROCESS).count() == 1),
            each("id-twice", Drawing::parts, References::isFirstOfItsId),
            each("reference", Drawing::parts, References::hold).naming(Part::kind));

    private static final List<DrawingRule> RULES = List.of(
            // What may stand in the file
            each("element", AllowedElements::placed, AllowedElements::isAllowed).naming(Part::kind),
            none("attribute", AllowedElements::known, AllowedElements::foreignAttributes),
            none("value", AllowedElements::known, AllowedElements::foreignValues),
            each("property", every("camunda:property"), StepProperty::isKnown).naming(StepProperty::said),
            none("property-missing", Drawing::nodes, StepProperty::missing),
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
            says("task-verb", labelled(Drawing.STEPS), Part::label, Words::isVerbAndNoun),
            says("event-happened", labelled(Drawing.EVENTS), Part::label, Words::saysWhatHasHappened),
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
                says(
                        "step",
                        every("bpmn:serviceTask"),
                        task -> task.camunda("delegateExpression"),
                        name -> Expression.isFactOf(steps.names(), name)),
                says("block", every("bpmn:userTask"), task -> task.property("block"), block -> steps.blocks()
                        .contains(block)),
                says(
                        "called",
                        every("bpmn:callActivity"),
                        call -> call.attribute("calledElement"),
                        name -> library.names().contains(name)));
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
