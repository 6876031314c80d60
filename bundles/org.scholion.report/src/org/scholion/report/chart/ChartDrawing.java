package org.scholion.report.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.scholion.report.chart.Mark.Box;
import org.scholion.report.chart.Mark.Dot;
import org.scholion.report.chart.Mark.Line;
import org.scholion.report.chart.Mark.Words;

/** What a chart is painted from. Immutable. */
public final class ChartDrawing {

    private final List<Mark> marks;

    ChartDrawing(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    List<Mark> marks() {
        return marks;
    }

    void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setStroke(new BasicStroke(1));
        var fonts = ChartFonts.shared();
        for (var mark : marks) {
            paint(mark, graphics, fonts);
        }
    }

    private static void paint(Mark mark, Graphics2D graphics, ChartFonts fonts) {
        switch (mark) {
            case Box box -> {
                graphics.setColor(color(box.ink()));
                graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Dot dot -> {
                graphics.setColor(color(dot.ink()));
                graphics.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
                        2 * dot.radius()));
            }
            case Line line -> {
                graphics.setColor(color(line.ink()));
                graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
            }
            case Words words -> paint(words, graphics, fonts);
        }
    }

    private static void paint(Words words, Graphics2D graphics, ChartFonts fonts) {
        if (words.text().isEmpty()) {
            return;
        }
        var layout = new TextLayout(fonts.styled(words.text(), words.style()), graphics.getFontRenderContext());
        double back = switch (words.hold()) {
            case LEFT -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case RIGHT -> layout.getAdvance();
        };
        var before = graphics.getTransform();
        graphics.setColor(color(words.ink()));
        graphics.translate(words.x(), words.y());
        graphics.rotate(Math.toRadians(words.angle()));
        layout.draw(graphics, (float) -back, 0);
        graphics.setTransform(before);
    }

    /** On white, where the text is black. A tint is mixed here, since not every format has colours to see through. */
    private static Color color(Ink ink) {
        return new Color(ink.onWhite().value());
    }
}
