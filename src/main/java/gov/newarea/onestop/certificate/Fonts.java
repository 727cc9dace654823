package gov.newarea.onestop.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the typefaces of letters and certificates once. The second family has the rare characters that the first lacks. */
@Component
class Fonts {

    private final TrueTypeFont regular = parse("NotoSansSC_400Regular.ttf");
    private final TrueTypeFont bold = parse("NotoSansSC_700Bold.ttf");
    private final TrueTypeFont rare = parse("NotoSansJP_400Regular.ttf");
    private final CmapLookup plain = lookup(regular);
    private final CmapLookup heavy = lookup(bold);

    /** Call it under the lock of {@link Press}: the typefaces are parsed once and shared. */
    void addTo(PdfRendererBuilder builder, PDDocument paper, String text) throws IOException {
        builder.useFont(on(paper, regular), "hall", 400, FontStyle.NORMAL, true);
        builder.useFont(on(paper, bold), "hall", 700, FontStyle.NORMAL, true);
        if (text.codePoints().anyMatch(this::isRare)) {
            var strange = on(paper, rare);
            builder.useFont(strange, "rare", 400, FontStyle.NORMAL, true);
            builder.useFont(strange, "rare", 700, FontStyle.NORMAL, true);
        }
    }

    private boolean isRare(int character) {
        return !Character.isISOControl(character)
                && (plain.getGlyphId(character) == 0 || heavy.getGlyphId(character) == 0);
    }

    private static PDFontSupplier on(PDDocument paper, TrueTypeFont typeface) throws IOException {
        return new PDFontSupplier(PDType0Font.load(paper, typeface, true));
    }

    /** The outline of one character in font units, with the origin at the left of the baseline and y upwards. */
    synchronized GeneralPath outline(int character) {
        try {
            var glyph = bold.getGlyph().getGlyph(heavy.getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Font units to the em. */
    int unitsPerEm() {
        try {
            return bold.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CmapLookup lookup(TrueTypeFont typeface) {
        try {
            return typeface.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes ligature tables: Han characters have no ligatures, and the search for them takes longer than setting the text. */
    private static TrueTypeFont parse(String name) {
        try {
            var font = FontCharacterMap.withoutRadicals(new ClassPathResource("fonts/" + name).getContentAsByteArray());
            var typeface = new TTFParser().parse(new RandomAccessReadBuffer(font));
            typeface.setEnableGsub(false);
            return typeface;
        } catch (IOException missing) {
            throw new UncheckedIOException("the build of the pages puts the fonts in place: " + name, missing);
        }
    }
}
