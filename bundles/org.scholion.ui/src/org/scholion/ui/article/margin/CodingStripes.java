package org.scholion.ui.article.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.marks.Stripe;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.LayerColors;

/** A bracket in the left margin for each annotation, from its first line to its last. */
public final class CodingStripes implements MarginPainter {

    /** The room that stripes have, in points. */
    public static final int ROOM = 64;
    /** The room that one lane needs, in points. */
    public static final int LEAST = 34;
    /** Between the text and the first stripe: the triangles of folds are there. */
    private static final int GAP = 20;
    private static final int WIDTH = 3;
    private static final int LANE = 6;
    private static final int HOOK = 2;

    private final ShownText shown;
    private final StyledText widget;
    private final ResourceManager resources;
    private final MarksShown marks;
    private final Rows rows;

    public CodingStripes(ShownText shown, ResourceManager resources, MarksShown marks) {
        this.shown = shown;
        widget = shown.widget();
        this.resources = resources;
        this.marks = marks;
        rows = new Rows(shown);
        widget.addPaintListener(event -> {
            if (event.x < widget.getLeftMargin()) {
                paint(event.gc);
            }
        });
    }

    /** A stripe where it is painted; of a discontinuous annotation each part. */
    private record Placed(Stripe stripe, Rectangle bounds, List<Rectangle> parts) {
    }

    /** Paints the margin anew. */
    public void redraw() {
        rows.repaint(0, widget.getLeftMargin());
    }

    private List<Placed> placed() {
        return rows.visible().map(this::placed).orElse(List.of());
    }

    private List<Placed> placed(Span visible) {
        var placed = new ArrayList<Placed>();
        int lanes = Math.max(1, (widget.getLeftMargin() - GAP - WIDTH) / LANE);
        for (var stripe : marks.index().stripes(visible)) {
            if (marks.isVisible(stripe.first()) && isSeen(stripe)) {
                int x = widget.getLeftMargin() - GAP - WIDTH - LANE * Math.min(stripe.lane(), lanes - 1);
                placed.add(new Placed(stripe, bounds(x, stripe.hull(), visible),
                        stripe.marks().stream().map(mark -> bounds(x, mark.span(), visible)).toList()));
            }
        }
        return placed;
    }

    /** What is folded has no lines. */
    private boolean isSeen(Stripe stripe) {
        return stripe.marks().stream().anyMatch(mark -> !shown.held(mark.span()).isEmpty())
                || shown.held(stripe.hull()).size() > 0;
    }

    private Rectangle bounds(int x, Span span, Span visible) {
        int top = rows.top(span, visible) + 1;
        return new Rectangle(x, top, WIDTH, Math.max(4, rows.bottom(span, visible) - 1 - top));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (var place : placed()) {
            paint(gc, place);
        }
        gc.setAlpha(255);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void paint(GC gc, Placed place) {
        var mark = place.stripe().first();
        boolean proposed = mark.annotation().getStatus() == AnnotationStatus.PROPOSED;
        var color = resources.createColor(LayerColors.hue(mark.layer()));
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setAlpha(marks.isCurrent(mark) ? 255 : proposed ? 110 : 190);
        if (place.parts().size() > 1) { // a thin line joins the parts
            int middle = place.bounds().x + WIDTH / 2;
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(middle, place.bounds().y, middle, place.bounds().y + place.bounds().height);
        }
        for (var part : place.parts()) {
            bracket(gc, part, proposed, marks.isCurrent(mark) ? WIDTH + 1 : WIDTH);
        }
    }

    private static void bracket(GC gc, Rectangle part, boolean proposed, int width) {
        int bottom = part.y + part.height;
        if (proposed) {
            for (int y = part.y; y < bottom; y += 6) {
                gc.fillRectangle(part.x, y, width, Math.min(4, bottom - y));
            }
        } else {
            gc.fillRectangle(part.x, part.y, width, part.height);
        }
        gc.fillRectangle(part.x, part.y, width + HOOK, 2);
        gc.fillRectangle(part.x, bottom - 2, width + HOOK, 2);
    }

    @Override
    public Optional<AnnotationElement> at(Point place) {
        if (place.x >= widget.getLeftMargin() - GAP + HOOK) {
            return Optional.empty();
        }
        // of several in the last lane, which those share for which there is no room, the shortest is meant
        return placed().stream().filter(candidate -> {
            var bounds = candidate.bounds();
            return place.x >= bounds.x - 1 && place.x < bounds.x + LANE - 1 && place.y >= bounds.y - 1
                    && place.y <= bounds.y + bounds.height + 1;
        }).min((one, other) -> Integer.compare(one.stripe().hull().length(), other.stripe().hull().length()))
                .map(candidate -> candidate.stripe().first().annotation());
    }
}
