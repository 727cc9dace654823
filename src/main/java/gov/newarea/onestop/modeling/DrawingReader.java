package gov.newarea.onestop.modeling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of drawings; files that declare types, name other files or are too large are not read. */
final class DrawingReader {

    /** Six times the largest published drawing. */
    static final int MOST_BYTES = 256 * 1024;

    private static final String MOST_DEEP = "24";

    private DrawingReader() {}

    /** @throws SAXException if the text is not allowed or not valid XML */
    static Document read(byte[] xml) throws SAXException {
        if (xml.length > MOST_BYTES) {
            throw new SAXException("more than " + MOST_BYTES + " bytes");
        }
        try {
            return parser().parse(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static DocumentBuilder parser() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", MOST_DEEP);
            factory.setCoalescing(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parser's own handler also writes to the console. */
    private static final class Strict extends DefaultHandler {

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
