package gov.newarea.onestop.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The typefaces of papers, kept in memory. The second family has the rare characters of names that the first lacks. */
@Component
class Fonts {

    private final byte[] regular = read("NotoSansSC_400Regular.ttf");
    private final byte[] bold = read("NotoSansSC_700Bold.ttf");
    private final byte[] rare = read("NotoSansJP_400Regular.ttf");
    private final TrueTypeFont outlines = parse(bold);

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), "hall", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "hall", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(rare), "rare", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(rare), "rare", 700, FontStyle.NORMAL, true);
    }

    /** The outline of one character in font units, the origin at its left foot, up being positive. */
    synchronized GeneralPath outline(int character) {
        try {
            var glyph =
                    outlines.getGlyph().getGlyph(outlines.getUnicodeCmapLookup().getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Font units to the em. */
    int unitsPerEm() {
        try {
            return outlines.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(String name) {
        try {
            return Cmap.withoutRadicals(new ClassPathResource("fonts/" + name).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException("the build of the pages puts the fonts in place: " + name, missing);
        }
    }

    private static TrueTypeFont parse(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
