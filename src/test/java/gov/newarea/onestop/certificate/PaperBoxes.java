package gov.newarea.onestop.certificate;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads from a page where each character stands, and where seals are; millimetres from the upper left corner. */
final class PaperBoxes extends PDFGraphicsStreamEngine {

    private static final double MM = 72 / 25.4;
    /** Part of an em that neighbours may share, since boxes are those of the type and not of the ink. */
    private static final double TOUCH = 0.12;

    record Glyph(String text, Rectangle2D box, int order) {}

    record SealDisc(Ellipse2D disc, int order) {}

    private final double height;
    private final Path2D path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<SealDisc> seals = new ArrayList<>();
    private int order;

    private PaperBoxes(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight();
    }

    static List<PaperBoxes> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<PaperBoxes>();
            for (var page : document.getPages()) {
                var boxes = new PaperBoxes(page);
                boxes.processPage(page);
                pages.add(boxes);
            }
            return pages;
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<SealDisc> seals() {
        return seals;
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** Characters that stand on each other; the repeated head of a table is printed twice in one place, and looks like once. */
    List<String> overlaps() {
        var sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().getMinY()))
                .toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < sorted.size(); i++) {
            var one = sorted.get(i);
            for (int j = i + 1;
                    j < sorted.size()
                            && sorted.get(j).box().getMinY() < one.box().getMaxY();
                    j++) {
                var other = sorted.get(j);
                boolean twice = one.text().equals(other.text()) && one.box().equals(other.box());
                if (!twice && one.box().intersects(other.box())) {
                    found.add(one + " and " + other);
                }
            }
        }
        return found;
    }

    /** Characters that do not stand wholly in the rectangle. */
    List<Glyph> outside(double left, double top, double right, double bottom) {
        var sheet = new Rectangle2D.Double(left, top, right - left, bottom - top);
        return glyphs.stream().filter(glyph -> !sheet.contains(glyph.box())).toList();
    }

    /** The characters that a seal touches. */
    List<Glyph> at(SealDisc seal) {
        return glyphs.stream()
                .filter(glyph -> seal.disc().intersects(glyph.box()))
                .toList();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        var text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        double size = Math.abs(place.getScalingFactorY());
        double width = displacement.getX() * place.getScalingFactorX();
        var box = new Rectangle2D.Double(
                (place.getTranslateX() + TOUCH * size / 2) / MM,
                (height - place.getTranslateY() - (0.86 - TOUCH) * size) / MM,
                Math.max(0.01, width - TOUCH * size) / MM,
                (0.94 - 2 * TOUCH) * size / MM);
        glyphs.add(new Glyph(text, box, order++));
    }

    @Override
    public void strokePath() throws IOException {
        var colour = getGraphicsState().getStrokingColor().toRGB();
        var box = path.getBounds2D();
        boolean red = (colour >> 16 & 0xff) > 180 && (colour >> 8 & 0xff) < 90;
        if (red && box.getHeight() > 20 * MM && Math.abs(box.getWidth() - box.getHeight()) < 1) {
            seals.add(new SealDisc(
                    new Ellipse2D.Double(
                            box.getX() / MM, (height - box.getMaxY()) / MM, box.getWidth() / MM, box.getHeight() / MM),
                    order++));
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.append(new Rectangle2D.Double(p0.getX(), p0.getY(), p2.getX() - p0.getX(), p2.getY() - p0.getY()), false);
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
        path.reset();
    }
}
