package gov.newarea.onestop.modeling;

import gov.newarea.onestop.Localized;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element of a drawing.
 *
 * @param kind its name with the usual prefix, whichever the file uses
 */
record Part(Element element, String kind) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String ENGLISH = "label:en";

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "bpmn:",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc:",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di:",
            CAMUNDA,
            "camunda:",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:",
            "http://www.w3.org/2000/xmlns/",
            "xmlns:");

    static Part of(Element element) {
        return new Part(element, nameOf(element));
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    boolean isOneOf(Set<String> kinds) {
        return kinds.contains(kind);
    }

    String id() {
        return attribute("id");
    }

    /** The id of the element, or of the element it belongs to. */
    String place() {
        return element.hasAttribute("id") ? id() : owner().id();
    }

    /** The value of an attribute of no prefix; empty where there is none. */
    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** The value of one of the engine's own attributes; empty where there is none. */
    String camunda(String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }

    Stream<Node> attributes() {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item);
    }

    String name() {
        return attribute("name");
    }

    /** The English name; empty where there is none. */
    String label() {
        return property(ENGLISH);
    }

    Localized inBothLanguages() {
        return new Localized(name(), label());
    }

    boolean isNamedInBothLanguages() {
        return !name().isBlank() && !label().isBlank();
    }

    /** The value of an extension property; empty where there is none. */
    String property(String name) {
        return properties()
                .filter(property -> property.name().equals(name))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse("");
    }

    Stream<Part> properties() {
        return children("bpmn:extensionElements")
                .flatMap(extensions -> extensions.children("camunda:properties"))
                .flatMap(properties -> properties.children("camunda:property"));
    }

    /** The nearest element around this one that has an id; itself where there is none. */
    Part owner() {
        return parent().map(around -> around.element.hasAttribute("id") ? around : around.owner())
                .orElse(this);
    }

    Optional<Part> parent() {
        return element.getParentNode() instanceof Element parent ? Optional.of(of(parent)) : Optional.empty();
    }

    Stream<Part> children(String kind) {
        return nodes().filter(Element.class::isInstance)
                .map(child -> of((Element) child))
                .filter(child -> child.is(kind));
    }

    /** The text of the element without its child elements. */
    String text() {
        return nodes().filter(CharacterData.class::isInstance)
                .filter(node -> node.getNodeType() != Node.COMMENT_NODE)
                .map(Node::getNodeValue)
                .reduce("", String::concat);
    }

    static String nameOf(Node node) {
        var space = node.getNamespaceURI();
        var local = node.getLocalName();
        return space == null ? local : PREFIXES.getOrDefault(space, "{" + space + "}") + local;
    }

    private Stream<Node> nodes() {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling);
    }
}
