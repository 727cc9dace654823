package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: without a password, page by page, and whatever it would start or carries with it. */
final class PdfReader {

    private static final long IN_MEMORY = 1024L * 1024;

    private PdfReader() {}

    static Verdict read(Path file) throws IOException {
        Trailing.requireNoArchive(file);
        PdfScan.require(file);
        var cache = MemoryUsageSetting.setupMixed(IN_MEMORY, 2 * IN_MEMORY + 2 * Files.size(file))
                .setTempDir(file.toAbsolutePath().getParent().toFile());
        try (var content = new BoundedRead(file)) {
            var limits = new PdfLimits();
            var parser = new BoundedPdf(content, cache.streamCache, limits);
            try (var document = parser.parse()) {
                var catalog = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
                int pages = pages(limits, catalog);
                parser.requireWithin();
                return Verdict.document(FileFormat.PDF, pages);
            } catch (InvalidPasswordException locked) {
                throw new UnfitFile(Unfit.PASSWORD);
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                parser.requireWithin();
                throw broken;
            }
        }
    }

    private static int pages(PdfLimits limits, COSDictionary catalog) throws IOException {
        var pages = new PdfPages(limits);
        pages.read(catalog.getDictionaryObject(COSName.PAGES));
        new PdfActions(limits).requireNone(catalog);
        return pages.require();
    }
}
