package gov.newarea.onestop.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the typefaces of letters and certificates once: a Song face, regular and bold. Characters that it lacks, up to those of GB
 * 18030-2022 level 3, are in small faces of their own, read when a text needs one. All other rooms ask here what can be printed.
 */
@Component
class Fonts {

    private final TrueTypeFont regular = parse("NotoSerifSC_400Regular.ttf");
    private final TrueTypeFont bold = parse("NotoSerifSC_700Bold.ttf");
    private final CmapLookup plain = lookup(regular);
    private final CmapLookup heavy = lookup(bold);
    private final RareFaces faces = RareFaces.read();

    /**
     * Adds the typefaces that a text needs; the Song face always. Call it under the lock of {@link Press}: typefaces are parsed once
     * and shared.
     *
     * @return the names of the families, in the order in which a character is looked for
     */
    List<String> addTo(PdfRendererBuilder builder, PDDocument paper, String text) throws IOException {
        var families = new ArrayList<>(List.of("hall"));
        builder.useFont(on(paper, regular), "hall", 400, FontStyle.NORMAL, true);
        builder.useFont(on(paper, bold), "hall", 700, FontStyle.NORMAL, true);
        var seldom = text.codePoints().filter(this::isRare).distinct().boxed().toList();
        for (var face : faces.of(seldom)) {
            families.add(face);
            useAlike(builder, on(paper, faces.typeface(face)), face);
        }
        return families;
    }

    private static void useAlike(PdfRendererBuilder builder, PDFontSupplier face, String family) {
        builder.useFont(face, family, 400, FontStyle.NORMAL, true);
        builder.useFont(face, family, 700, FontStyle.NORMAL, true);
    }

    /** The characters of a text that no typeface has, each once, in their order. */
    String unprintable(String text) {
        return text.codePoints()
                .filter(this::isRare)
                .filter(character -> !faces.has(character))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private boolean isRare(int character) {
        return !Character.isISOControl(character)
                && (plain.getGlyphId(character) == 0 || heavy.getGlyphId(character) == 0);
    }

    private static PDFontSupplier on(PDDocument paper, TrueTypeFont typeface) throws IOException {
        return new PDFontSupplier(PDType0Font.load(paper, typeface, true));
    }

    /** The width of a character in ems; one that only the rare faces have is as wide as it is high. */
    double advance(int character) {
        try {
            int glyph = plain.getGlyphId(character);
            return glyph == 0 ? 1 : regular.getAdvanceWidth(glyph) / (double) regular.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
    static TrueTypeFont parse(String name) {
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
