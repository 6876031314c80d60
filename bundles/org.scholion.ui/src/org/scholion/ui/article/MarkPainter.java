package org.scholion.ui.article;

import java.util.HashSet;
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
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;
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
    /** Spans of an annotation are joined where no more than that lies between, in UTF-16 units. */
    private static final int JOIN = Mark.JOINED;

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
        this.runs = new TextRuns(shown);
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
        var joined = new HashSet<SpanAnnotation>();
        for (var mark : marks.visible(Math.max(0, part.begin() - JOIN), part.end() + JOIN)) {
            paint(gc, mark, runs(mark.span(), lines));
            if (joined.add(mark.annotation())) {
                join(gc, marks.index().of(mark.annotation()), lines);
            }
        }
    }

    private List<Rectangle> runs(Span span, Span lines) {
        return shown.held(span).stream().filter(lines::overlaps).flatMap(piece -> runs
                .of(Math.max(lines.begin(), piece.begin()), Math.min(lines.end(), piece.end())).stream()).toList();
    }

    /** A dotted line in the lane of a discontinuous annotation leads from each of its spans to the next one near it. */
    private void join(GC gc, List<Mark> parts, Span lines) {
        for (int i = 1; i < parts.size(); i++) {
            int from = parts.get(i - 1).span().end();
            int to = parts.get(i).span().begin();
            if (from < to && to - from <= JOIN) {
                gc.setForeground(resources.createColor(LayerColors.hue(parts.get(i).layer())));
                gc.setLineStyle(SWT.LINE_DOT);
                for (var run : runs(new Span(from, to), lines)) {
                    line(gc, run, laneY(run, parts.get(i)), 1);
                }
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }

    private void paint(GC gc, Mark mark, List<Rectangle> rectangles) {
        var hue = LayerColors.hue(mark.layer());
        var proposed = mark.annotation().getStatus() == AnnotationStatus.PROPOSED;
        gc.setForeground(
                resources.createColor(proposed ? LayerColors.mix(hue, widget.getBackground().getRGB(), 0.5) : hue));
        gc.setLineStyle(proposed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        var style = mark.layer() == null ? MarkStyle.BACKGROUND : mark.layer().getStyle();
        for (var run : rectangles) {
            switch (style) {
                case BOX -> box(gc, run, 1, Math.min(mark.lane(), 2));
                case SQUIGGLE -> squiggle(gc, run, laneY(run, mark), proposed);
                case UNDERLINE -> line(gc, run, laneY(run, mark), 2);
                default -> line(gc, run, laneY(run, mark), 1);
            }
            if (marks.isCurrent(mark)) {
                gc.setLineStyle(SWT.LINE_SOLID);
                box(gc, run, 2, 0);
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

    /** Boxes around boxes are a little larger. */
    private static void box(GC gc, Rectangle run, int width, int larger) {
        gc.setLineWidth(width);
        gc.drawRoundRectangle(run.x - 1 - larger, run.y - larger, run.width + 1 + 2 * larger, run.height + 2 * larger,
                4,
                4);
    }

    private static void squiggle(GC gc, Rectangle run, int y, boolean dashed) {
        gc.setLineWidth(1);
        gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        int steps = Math.max(1, run.width / 3);
        var points = new int[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            points[2 * i] = run.x + i * 3;
            points[2 * i + 1] = y + (i % 2 == 0 ? 0 : 2);
        }
        gc.drawPolyline(points);
    }
}
