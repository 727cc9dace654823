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

/** The typefaces of papers, kept in memory. The second family has the rare characters of names that the first lacks. */
@Component
class Fonts {

    private final TrueTypeFont regular = parse("NotoSansSC_400Regular.ttf");
    private final TrueTypeFont bold = parse("NotoSansSC_700Bold.ttf");
    private final TrueTypeFont rare = parse("NotoSansJP_400Regular.ttf");
    private final CmapLookup plain = lookup(regular);
    private final CmapLookup heavy = lookup(bold);

    /** Whoever prints does so alone: the typefaces are parsed once, for all papers. */
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

    /** The outline of one character in font units, the origin at its left foot, up being positive. */
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

    /** Ligatures are left out: Han characters have none, and looking for them costs more than setting the text. */
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
