package gov.newarea.onestop.portal;

import gov.newarea.onestop.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Drawings as readers see them: labelled in their language, without the engine's own notes. */
@Component
public class DrawingBoard {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private final ResourceLoader resources;

    DrawingBoard(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The drawing of a process of the house as it is shipped. */
    public String of(String process, Locale locale) {
        var file = resources.getResource("classpath:bpmn/" + process + ".bpmn");
        if (!process.matches("[a-z0-9-]+") || !file.exists()) {
            throw Refusal.notFound("open.no-drawing");
        }
        try {
            return forReader(file.getContentAsString(StandardCharsets.UTF_8), locale);
        } catch (IOException problem) {
            throw new IllegalStateException("Drawing " + process + " cannot be read", problem);
        }
    }

    /** The same drawing with labels in the reader's language: Chinese as drawn, English from the label beside each element. */
    public String forReader(String xml, Locale locale) {
        try {
            var drawing = parse(xml);
            elements(drawing.getElementsByTagNameNS(ENGINE, "property")).stream()
                    .filter(property -> "en".equals(locale.getLanguage()))
                    .filter(property -> "label:en".equals(property.getAttribute("name")))
                    .forEach(property -> labelled(property).setAttribute("name", property.getAttribute("value")));
            elements(drawing.getElementsByTagNameNS(BPMN, "extensionElements"))
                    .forEach(notes -> notes.getParentNode().removeChild(notes));
            elements(drawing.getElementsByTagNameNS("*", "*")).forEach(DrawingBoard::dropEngineNotes);
            return write(drawing);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException problem) {
            throw new IllegalStateException("A drawing cannot be read", problem);
        }
    }

    /** property, properties, extensionElements, then the element that bears the label. */
    private static Element labelled(Element property) {
        return (Element) property.getParentNode().getParentNode().getParentNode();
    }

    private static void dropEngineNotes(Element element) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(index -> (Attr) attributes.item(index))
                .filter(attribute -> ENGINE.equals(attribute.getNamespaceURI()))
                .toList()
                .forEach(element::removeAttributeNode);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    private static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String write(Document drawing) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var text = new StringWriter();
        factory.newTransformer().transform(new DOMSource(drawing), new StreamResult(text));
        return text.toString();
    }
}
