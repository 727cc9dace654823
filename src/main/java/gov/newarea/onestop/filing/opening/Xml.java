package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that a stranger wrote, from its beginning to its end: without a document type, and so without entities. */
final class Xml {

    private Xml() {}

    /**
     * Shows each start tag and each text to the reader.
     *
     * @throws UnfitFile {@link Unfit#UNREADABLE} for what is no XML, or has a document type or a style sheet
     */
    static void read(InputStream content, Consumer<XMLStreamReader> reader) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                                && xml.getPITarget().equals("xml-stylesheet")) {
                    throw new UnfitFile(Unfit.UNREADABLE);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
                    reader.accept(xml);
                }
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof UnfitFile found) {
                throw found;
            }
            throw new UnfitFile(Unfit.UNREADABLE);
        }
    }

    /** The attribute without its namespace, or an empty text. */
    static String attribute(XMLStreamReader tag, String name) {
        for (int i = 0; i < tag.getAttributeCount(); i++) {
            if (tag.getAttributeLocalName(i).equals(name)) {
                return tag.getAttributeValue(i);
            }
        }
        return "";
    }
}
