package gov.newarea.onestop.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the background and border of a certificate, A4 landscape in millimetres: three frames, an ornament in each corner, a rosette. */
final class Border {

    static final Picture PICTURE = new Picture(297, 210, Border::draw);

    private static final Color PAPER = new Color(0xfffdf7);
    private static final Color GOLD = new Color(0xb08d3e);
    private static final Color PALE = new Color(0xd8c48f);
    private static final Color FAINT = new Color(0xefe4c4);

    private Border() {}

    private static void draw(Graphics2D canvas) {
        canvas.setColor(PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, 297, 210));
        frame(canvas, 9, 2.6f, GOLD);
        frame(canvas, 12.2, .5f, GOLD);
        frame(canvas, 15.5, .35f, PALE);
        frets(canvas);
        rosette(canvas);
    }

    private static void frame(Graphics2D canvas, double inset, float width, Color colour) {
        pen(canvas, width, colour);
        canvas.draw(new Rectangle2D.Double(inset, inset, 297 - 2 * inset, 210 - 2 * inset));
    }

    private static void frets(Graphics2D canvas) {
        pen(canvas, .7f, GOLD);
        var fret = fret();
        for (var place : new AffineTransform[] {
            new AffineTransform(1, 0, 0, 1, 0, 0),
            new AffineTransform(-1, 0, 0, 1, 297, 0),
            new AffineTransform(1, 0, 0, -1, 0, 210),
            new AffineTransform(-1, 0, 0, -1, 297, 210)
        }) {
            canvas.draw(place.createTransformedShape(fret));
        }
    }

    private static Path2D fret() {
        var fret = new Path2D.Double();
        line(fret, 12.2, 34, 20.2, 34, 20.2, 26, 12.2, 26);
        line(fret, 34, 12.2, 34, 20.2, 26, 20.2, 26, 12.2);
        fret.append(new Rectangle2D.Double(20.2, 20.2, 6, 6), false);
        return fret;
    }

    private static void line(Path2D path, double... points) {
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
    }

    private static void rosette(Graphics2D canvas) {
        pen(canvas, .3f, FAINT);
        var leaf = new Ellipse2D.Double(148.5 - 62, 112 - 24, 124, 48);
        for (int i = 0; i < 12; i++) {
            canvas.draw(AffineTransform.getRotateInstance(Math.toRadians(15 * i), 148.5, 112)
                    .createTransformedShape(leaf));
        }
    }

    private static void pen(Graphics2D canvas, float width, Color colour) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }
}
