package org.scholion.ui.article;

import java.util.List;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.MarkStyle;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.style.LayerColors;

/**
 * Paints what lies under and around the text of marks: a line in the mark's lane, a squiggle, a box. Each mark has its
 * lane, so that overlapping and nested ones can be told apart.
 */
final class MarkPainter implements PaintListener {

    /** Height of a lane, in points. */
    static final int LANE = 4;
    /** As many lanes as there is room for between two lines; deeper ones share the last. */
    static final int LANES = 4;

    private final ShownText shown;
    private final StyledText widget;
    private final ResourceManager resources;
    private final MarksShown marks;
    private final TextRuns runs;

    MarkPainter(ShownText shown, ResourceManager resources, MarksShown marks) {
        this.shown = shown;
        this.widget = shown.widget();
        this.resources = resources;
        this.marks = marks;
        this.runs = new TextRuns(widget);
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (widget.getCharCount() == 0) {
            return;
        }
        int firstLine = widget.getLineIndex(Math.max(0, event.y));
        int lastLine = widget.getLineIndex(event.y + event.height);
        int begin = widget.getOffsetAtLine(firstLine);
        int end = widget.getOffsetAtLine(lastLine) + widget.getLine(lastLine).length();
        if (end > begin) {
            event.gc.setAntialias(SWT.ON);
            paint(event.gc, new Span(begin, end));
        }
    }

    private void paint(GC gc, Span lines) {
        var part = shown.toArticle(lines);
        for (var mark : marks.visible(part.begin(), part.end())) {
            for (var piece : shown.held(mark.span())) {
                if (piece.overlaps(lines)) {
                    paint(gc, mark,
                            runs.of(Math.max(lines.begin(), piece.begin()), Math.min(lines.end(), piece.end())));
                }
            }
        }
    }

    private void paint(GC gc, Mark mark, List<Rectangle> rectangles) {
        var hue = LayerColors.hue(mark.layer());
        var proposed = mark.annotation().getStatus() == AnnotationStatus.PROPOSED;
        gc.setForeground(
                resources.createColor(proposed ? LayerColors.mix(hue, widget.getBackground().getRGB(), 0.5) : hue));
        gc.setLineStyle(proposed || !mark.own() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        var style = mark.layer() == null ? MarkStyle.BACKGROUND : mark.layer().getStyle();
        for (var run : rectangles) {
            switch (style) {
                case BOX -> box(gc, run, 1);
                case SQUIGGLE -> squiggle(gc, run, laneY(run, mark));
                case UNDERLINE -> line(gc, run, laneY(run, mark), 2);
                default -> line(gc, run, laneY(run, mark), 1);
            }
            if (marks.isCurrent(mark)) {
                gc.setLineStyle(SWT.LINE_SOLID);
                box(gc, run, 2);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static int laneY(Rectangle run, Mark mark) {
        return run.y + run.height + 1 + LANE * Math.min(mark.lane(), LANES - 1);
    }

    private static void line(GC gc, Rectangle run, int y, int width) {
        gc.setLineWidth(width);
        gc.drawLine(run.x, y, run.x + run.width - 1, y);
    }

    private static void box(GC gc, Rectangle run, int width) {
        gc.setLineWidth(width);
        gc.drawRoundRectangle(run.x - 1, run.y, run.width + 1, run.height, 4, 4);
    }

    private static void squiggle(GC gc, Rectangle run, int y) {
        gc.setLineWidth(1);
        int steps = Math.max(1, run.width / 3);
        var points = new int[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            points[2 * i] = run.x + i * 3;
            points[2 * i + 1] = y + (i % 2 == 0 ? 0 : 2);
        }
        gc.drawPolyline(points);
    }
}
