package gov.newarea.onestop.certificate;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gov.newarea.onestop.OneStopApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** The press: sets XHTML as PDF. The same text of the same day always gives the same bytes. */
@Component
class Press {

    private static final String PRODUCER = "OneStop";

    private final Fonts fonts;

    Press(Fonts fonts) {
        XRLog.setLoggingEnabled(false); // it says how it sets each sheet, past our log
        this.fonts = fonts;
    }

    /** One sheet at a time: the typefaces are shared, and several sheets at once would fill the memory for nothing. */
    synchronized byte[] print(String xhtml, LocalDate day) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(xhtml, null);
        builder.withProducer(PRODUCER);
        try (var document = new PDDocument();
                var drawer = new BatikSVGDrawer()) {
            fonts.addTo(builder.usePDDocument(document), document, xhtml);
            return print(builder.useSVGDrawer(drawer), xhtml, day, document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] print(PdfRendererBuilder builder, String xhtml, LocalDate day, PDDocument document)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(day.atStartOfDay(OneStopApplication.ZONE)));
            document.setDocumentId((long) xhtml.hashCode());
            document.save(out);
            return out.toByteArray();
        }
    }
}
