package gov.newarea.onestop.certificate;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gov.newarea.onestop.OneStopApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Renders XHTML as PDF. The same text of the same day always gives the same bytes. */
@Component
class Press {

    private static final String PRODUCER = "OneStop";

    /** What the templates say of typefaces; the families that a document needs take its place. */
    private static final String FAMILIES = "font-family: hall, rare";

    private static final int PICTURE_DPI = 90;

    private final Fonts fonts;
    private final Pictures pictures;

    Press(Fonts fonts, Pictures pictures) {
        XRLog.setLoggingEnabled(false); // it would write about each page, bypassing our log
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Renders one document at a time: typefaces are shared, and several at once would only need more memory. */
    synchronized byte[] print(String xhtml, LocalDate day) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withProducer(PRODUCER);
        builder.useObjectDrawerFactory(pictures.drawers());
        try (var document = new PDDocument()) {
            var families = fonts.addTo(builder.usePDDocument(document), document, xhtml);
            builder.withHtmlContent(xhtml.replace(FAMILIES, "font-family: " + String.join(", ", families)), null);
            return print(builder, xhtml, day, document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first sheet as PNG. */
    synchronized byte[] picture(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, PICTURE_DPI), "png", out);
            return out.toByteArray();
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
