package org.scholion.importer.tika.worker.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Finds the bullets that browsers draw in front of the items of a list instead of writing them: small round or square
 * shapes. Whether one is a bullet, the text beside it tells.
 */
final class BulletShapes {

    /** In points: nothing larger is looked at. */
    private static final double LARGEST = 12;
    private static final double SMALLEST = 1;
    private static final double SQUARE = .2;
    /** More shapes of that size are a drawing. */
    private static final int MOST = 2_000;
    /** In sizes of the font beside it. */
    private static final double NARROWEST = .12;
    private static final double WIDEST = .5;
    private static final double NEAREST = .15;
    private static final double FARTHEST = 1.3;
    /** Where the middle of small letters is above their line, and how far from it a bullet may be. */
    private static final double MIDDLE = .3;
    private static final double OFF = .18;
    private static final List<String> LINES = List.of(OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.CURVE_TO,
            OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT);
    private static final List<String> PAINTING = List.of(OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD,
            OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE, OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE);

    private final List<Rectangle2D> shapes = new ArrayList<>();
    private Rectangle2D path;

    /** Has an engine tell of the paths that it meets. */
    void listenTo(PDFStreamEngine engine) {
        LINES.forEach(name -> engine.addOperator(new Listener(engine, name, this::line)));
        engine.addOperator(new Listener(engine, OperatorName.APPEND_RECT, this::rectangle));
        PAINTING.forEach(name -> engine.addOperator(new Listener(engine, name, (e, operands) -> painted())));
        engine.addOperator(new Listener(engine, OperatorName.ENDPATH, (e, operands) -> path = null));
    }

    void clear() {
        shapes.clear();
        path = null;
    }

    /**
     * The signs of a page with one for each bullet.
     *
     * @param originX where the page begins on the left, in its own lengths
     * @param top where it begins above
     */
    List<Glyph> with(List<Glyph> glyphs, double originX, double top) {
        if (shapes.isEmpty() || shapes.size() > MOST) {
            return glyphs;
        }
        var all = new ArrayList<>(glyphs);
        for (var shape : shapes) {
            double x = shape.getMinX() - originX;
            double y = top - shape.getCenterY();
            var beside = beside(glyphs, x, y, shape.getWidth());
            if (beside != null) {
                all.add(new Glyph("\u2022", x, beside.y(), shape.getWidth(), beside.size(), beside.space(),
                        beside.bold(), false, "", beside.mark()));
            }
        }
        return all;
    }

    /** The sign that begins the line of which a shape is the bullet; {@code null} where it is none. */
    private static Glyph beside(List<Glyph> glyphs, double x, double y, double width) {
        Glyph first = null;
        for (var glyph : glyphs) {
            if (Math.abs(glyph.y() - MIDDLE * glyph.size() - y) <= OFF * glyph.size()) {
                if (glyph.x() < x + width && glyph.right() > x - FARTHEST * glyph.size()) {
                    return null; // it stands in the midst of a line
                }
                if (glyph.x() >= x + width && (first == null || glyph.x() < first.x())) {
                    first = glyph;
                }
            }
        }
        if (first == null) {
            return null;
        }
        double gap = (first.x() - x - width) / first.size();
        double size = width / first.size();
        return gap >= NEAREST && gap <= FARTHEST && size >= NARROWEST && size <= WIDEST ? first : null;
    }

    private void line(PDFStreamEngine engine, List<COSBase> operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            point(engine, number(operands.get(i)), number(operands.get(i + 1)));
        }
    }

    private void rectangle(PDFStreamEngine engine, List<COSBase> operands) {
        if (operands.size() >= 4) {
            double x = number(operands.get(0));
            double y = number(operands.get(1));
            point(engine, x, y);
            point(engine, x + number(operands.get(2)), y + number(operands.get(3)));
        }
    }

    private void point(PDFStreamEngine engine, double x, double y) {
        var place = new Point2D.Double(x, y);
        engine.getGraphicsState().getCurrentTransformationMatrix().createAffineTransform().transform(place, place);
        if (path == null) {
            path = new Rectangle2D.Double(place.x, place.y, 0, 0);
        } else {
            path.add(place);
        }
    }

    private void painted() {
        if (path != null && shapes.size() <= MOST && isBulletLike(path)) {
            shapes.add(path);
        }
        path = null;
    }

    private static boolean isBulletLike(Rectangle2D path) {
        double larger = Math.max(path.getWidth(), path.getHeight());
        double smaller = Math.min(path.getWidth(), path.getHeight());
        return smaller >= SMALLEST && larger <= LARGEST && larger - smaller <= SQUARE * larger;
    }

    private static double number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** What is done at an operator. */
    @FunctionalInterface
    private interface Action {

        void perform(PDFStreamEngine engine, List<COSBase> operands);
    }

    private static final class Listener extends OperatorProcessor {

        private final String name;
        private final Action action;

        Listener(PDFStreamEngine engine, String name, Action action) {
            super(engine);
            this.name = name;
            this.action = action;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            action.perform(getContext(), operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
