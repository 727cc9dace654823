package gov.newarea.onestop.certificate;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import gov.newarea.onestop.OneStopApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * The press: sets XHTML as PDF. The same text of the same day always gives the same bytes. Setting takes much memory, so only
 * as many work at once as there are processors.
 */
@Component
class Press {

    private static final String PRODUCER = "OneStop";

    private final Fonts fonts;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    Press(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(String xhtml, LocalDate day) {
        places.acquireUninterruptibly();
        try {
            return set(xhtml, day);
        } finally {
            places.release();
        }
    }

    private byte[] set(String xhtml, LocalDate day) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        fonts.addTo(builder);
        builder.withHtmlContent(xhtml, null);
        builder.withProducer(PRODUCER);
        try (var drawer = new BatikSVGDrawer();
                var renderer = builder.useSVGDrawer(drawer).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(day.atStartOfDay(OneStopApplication.ZONE)));
            document.setDocumentId((long) xhtml.hashCode());
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
