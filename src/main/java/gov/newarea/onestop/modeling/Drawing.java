package gov.newarea.onestop.modeling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A process model, read to be shown or checked. */
public final class Drawing {

    static final Set<String> STEPS = Set.of("bpmn:userTask", "bpmn:serviceTask", "bpmn:callActivity");
    static final Set<String> EVENTS =
            Set.of("bpmn:startEvent", "bpmn:endEvent", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent");
    static final Set<String> GATEWAYS =
            Set.of("bpmn:exclusiveGateway", "bpmn:eventBasedGateway", "bpmn:parallelGateway");

    private final String name;
    private final List<Part> parts;
    private final List<Part> nodes;
    private final Map<String, Part> byId;
    private final Map<String, List<Part>> flowsBySource;
    private final Map<String, Part> shown;
    private final Map<String, Box> boxes;

    private Drawing(String name, Document document) {
        this.name = name;
        this.parts = parts(document);
        this.nodes = parts.stream().filter(Drawing::isNode).toList();
        this.byId = parts.stream().filter(part -> !part.id().isEmpty()).collect(first(Part::id));
        this.flowsBySource = flows().collect(groupingBy(flow -> flow.attribute("sourceRef")));
        this.shown = parts.stream()
                .filter(part -> !part.attribute("bpmnElement").isEmpty())
                .collect(first(part -> part.attribute("bpmnElement")));
        this.boxes = shown.values().stream()
                .filter(shape -> shape.is("bpmndi:BPMNShape"))
                .flatMap(shape -> shape.children("dc:Bounds"))
                .collect(toMap(bounds -> bounds.owner().attribute("bpmnElement"), Box::of, (one, other) -> one));
    }

    /** Reads a deployed drawing, which is known to be valid XML. */
    public static Drawing deployed(String name, byte[] xml) {
        try {
            return read(name, xml);
        } catch (SAXException e) {
            throw new IllegalStateException("the drawing " + name + " cannot be read", e);
        }
    }

    static Drawing read(String name, byte[] xml) throws SAXException {
        return new Drawing(name, DrawingReader.read(xml));
    }

    /** The file's name without its ending, which is the id of its process. */
    public String name() {
        return name;
    }

    /** The name of the process. */
    public Localized title() {
        return process().inBothLanguages();
    }

    /** Its steps in the order of the file. */
    public List<DrawnStep> steps() {
        return of(STEPS).map(DrawnStep::of).toList();
    }

    /**
     * The drawing as it is painted, with labels in the reader's language.
     *
     * @param folded whether to leave out side paths
     */
    public DrawingImage image(Locale locale, boolean folded) {
        return new DrawingPainter(this, locale).paint(folded);
    }

    /** The ids of the nodes that {@link #image} leaves out when it folds. */
    public Set<String> sidePaths() {
        return SidePaths.of(this);
    }

    /** The process that a step calls; empty if there is no such step or it calls none. */
    public Optional<String> calledBy(String step) {
        return find(step).filter(part -> part.is("bpmn:callActivity")).map(part -> part.attribute("calledElement"));
    }

    Stream<Part> parts() {
        return parts.stream();
    }

    Stream<Part> of(String kind) {
        return parts().filter(part -> part.is(kind));
    }

    Stream<Part> of(Set<String> kinds) {
        return parts().filter(part -> part.isOneOf(kinds));
    }

    Part process() {
        return of("bpmn:process").findFirst().orElseThrow();
    }

    /** The nodes: everything a flow may lead to. */
    Stream<Part> nodes() {
        return nodes.stream();
    }

    Stream<Part> flows() {
        return of("bpmn:sequenceFlow");
    }

    Optional<Part> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Part> outgoing(Part node) {
        return flowsBySource.getOrDefault(node.id(), List.of());
    }

    Part source(Part flow) {
        return find(flow.attribute("sourceRef")).orElseThrow();
    }

    Part target(Part flow) {
        return find(flow.attribute("targetRef")).orElseThrow();
    }

    /** The shape or edge that shows an element. */
    Optional<Part> shown(Part part) {
        return Optional.ofNullable(shown.get(part.id()));
    }

    /** The position of a node; empty if it has no shape. */
    Optional<Box> box(Part node) {
        return Optional.ofNullable(boxes.get(node.id()));
    }

    private static boolean isNode(Part part) {
        return part.is("bpmn:subProcess") || Stream.of(STEPS, EVENTS, GATEWAYS).anyMatch(part::isOneOf);
    }

    private static List<Part> parts(Document document) {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> Part.of((Element) all.item(at)))
                .toList();
    }

    private static Collector<Part, ?, Map<String, Part>> first(Function<Part, String> key) {
        return toMap(key, Function.identity(), (one, other) -> one);
    }
}
