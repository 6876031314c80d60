package org.scholion.report.pdf.fonts;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a glyph as TrueType has it, with quadratic curves for cubic ones. Follows the OpenType specification
 * 1.9, chapter "glyf". How far a curve is from the quadratic ones in its place: T. Sederberg, "Computer Aided Geometric
 * Design", on degree reduction; at most half a unit here, which is what rounding to whole units may move a point.
 */
final class QuadraticOutline {

    private static final double MOST_APART = 0.5;
    private static final double APART = Math.sqrt(3) / 36;
    private static final int DEEPEST = 6;
    private static final byte ON_CURVE = 1;

    private final List<List<Corner>> contours = new ArrayList<>();
    private List<Corner> contour = new ArrayList<>();

    /** A point of a contour, on it or beside it. */
    private record Corner(int x, int y, boolean onCurve) {

        static Corner of(double x, double y, boolean onCurve) {
            return new Corner((int) Math.round(x), (int) Math.round(y), onCurve);
        }
    }

    /** @param outline in units of the font */
    QuadraticOutline(Path2D outline) {
        var from = new Point2D.Double();
        var p = new double[6];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    endContour();
                    line(from, p[0], p[1]);
                }
                case PathIterator.SEG_LINETO -> line(from, p[0], p[1]);
                case PathIterator.SEG_CUBICTO -> {
                    curve(from.x, from.y, p[0], p[1], p[2], p[3], p[4], p[5], 0);
                    from.setLocation(p[4], p[5]);
                }
                case PathIterator.SEG_CLOSE -> endContour();
                default -> throw new IllegalArgumentException("Outlines of PostScript have no such segment: " + kind);
            }
        }
        endContour();
    }

    private void line(Point2D from, double x, double y) {
        contour.add(Corner.of(x, y, true));
        from.setLocation(x, y);
    }

    private void curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3,
            int depth) {
        double apart = APART * Math.hypot(x3 - 3 * x2 + 3 * x1 - x0, y3 - 3 * y2 + 3 * y1 - y0);
        if (apart <= MOST_APART || depth == DEEPEST) {
            contour.add(Corner.of((3 * (x1 + x2) - x0 - x3) / 4, (3 * (y1 + y2) - y0 - y3) / 4, false));
            contour.add(Corner.of(x3, y3, true));
            return;
        }
        double mx = (x1 + x2) / 2;
        double my = (y1 + y2) / 2;
        double ax = (x0 + x1) / 2;
        double ay = (y0 + y1) / 2;
        double bx = (x2 + x3) / 2;
        double by = (y2 + y3) / 2;
        double cx = (ax + 2 * mx + bx) / 4;
        double cy = (ay + 2 * my + by) / 4;
        curve(x0, y0, ax, ay, (ax + mx) / 2, (ay + my) / 2, cx, cy, depth + 1);
        curve(cx, cy, (mx + bx) / 2, (my + by) / 2, bx, by, x3, y3, depth + 1);
    }

    private void endContour() {
        if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
            contour.removeLast(); // a contour closes by itself
        }
        if (contour.size() > 2) {
            contours.add(contour);
        }
        contour = new ArrayList<>();
    }

    int contours() {
        return contours.size();
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    /** Where it begins at the left. */
    int left() {
        return contours.stream().flatMap(List::stream).mapToInt(Corner::x).min().orElse(0);
    }

    /** The glyph as the table {@code glyf} has it, of an even length; nothing where there is nothing to be seen. */
    byte[] bytes() {
        if (contours.isEmpty()) {
            return new byte[0];
        }
        var corners = contours.stream().flatMap(List::stream).toList();
        var xs = corners.stream().mapToInt(Corner::x).summaryStatistics();
        var ys = corners.stream().mapToInt(Corner::y).summaryStatistics();
        var glyph = ByteBuffer.allocate(12 + 2 * contours.size() + 5 * corners.size() + 1 & ~1);
        glyph.putShort((short) contours.size());
        glyph.putShort((short) xs.getMin()).putShort((short) ys.getMin());
        glyph.putShort((short) xs.getMax()).putShort((short) ys.getMax());
        int last = -1;
        for (var points : contours) {
            last += points.size();
            glyph.putShort((short) last);
        }
        glyph.putShort((short) 0); // instructions
        corners.forEach(corner -> glyph.put(corner.onCurve() ? ON_CURVE : 0));
        int x = 0;
        for (var corner : corners) {
            glyph.putShort((short) (corner.x() - x));
            x = corner.x();
        }
        int y = 0;
        for (var corner : corners) {
            glyph.putShort((short) (corner.y() - y));
            y = corner.y();
        }
        return glyph.array();
    }
}
