package org.scholion.ui.article.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.ui.article.marks.Arc;
import org.scholion.ui.article.marks.ArcIndex;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.LayerColors;

/**
 * Relations as lines through the right margin: from a dot beside the line where one annotation begins to an arrow at the
 * line of the other. Those of the current annotation stand out, the others step back.
 */
public final class RelationArcs implements MarginPainter {

    /** The room that arcs have, in points. */
    public static final int ROOM = 56;
    /** The room that one lane needs, in points. */
    public static final int LEAST = 26;
    private static final int GAP = 8;
    private static final int LANE = 7;
    private static final int HEAD = 5;
    private static final int CORNER = 5;
    private static final int REACH = 3;

    private final StyledText widget;
    private final ResourceManager resources;
    private final MarksShown marks;
    private final Supplier<ArcIndex> index;
    private final ShownText shown;
    private final Rows rows;

    public RelationArcs(ShownText shown, ResourceManager resources, MarksShown marks, Supplier<ArcIndex> index) {
        this.shown = shown;
        widget = shown.widget();
        this.resources = resources;
        this.marks = marks;
        this.index = index;
        rows = new Rows(shown);
        widget.addPaintListener(event -> {
            if (event.x + event.width > widget.getClientArea().width - widget.getRightMargin()) {
                paint(event.gc);
            }
        });
    }

    /** Where an arc is painted: beside the text at two heights, joined by a line at x. */
    private record Placed(Arc arc, int x, int from, int to) {
    }

    /** Paints the margin anew. */
    public void redraw() {
        int margin = widget.getRightMargin();
        rows.repaint(widget.getClientArea().width - margin, margin);
    }

    private int edge() {
        return widget.getClientArea().width - widget.getRightMargin() + GAP;
    }

    private List<Placed> placed() {
        return rows.visible().map(this::placed).orElse(List.of());
    }

    private List<Placed> placed(Span visible) {
        int lanes = Math.max(1, (widget.getRightMargin() - GAP - 2 * HEAD) / LANE);
        var placed = new ArrayList<Placed>();
        for (var arc : index.get().in(visible)) {
            if (isVisible(arc)) {
                int spread = arc.lane() % 3 * 3 - 3; // several may end at one line
                int from = rows.middle(arc.from().begin(), visible) + spread;
                int to = rows.middle(arc.to().begin(), visible) + spread;
                boolean inOneRow = from == to;
                placed.add(new Placed(arc, edge() + 2 * HEAD + LANE * (arc.lane() % lanes),
                        inOneRow ? from - HEAD : from, inOneRow ? to + HEAD : to));
            }
        }
        return placed;
    }

    private boolean isVisible(Arc arc) {
        return marks.isVisible(arc) && marks.index().of(arc.relation().getFrom()).stream().anyMatch(marks::isVisible)
                && marks.index().of(arc.relation().getTo()).stream().anyMatch(marks::isVisible)
                && !shown.held(arc.hull()).isEmpty();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        var placed = placed();
        boolean anyStands = placed.stream().anyMatch(place -> standsOut(place.arc()));
        placed.stream().filter(place -> !standsOut(place.arc()))
                .forEach(place -> paint(gc, place, anyStands ? 60 : 120));
        placed.stream().filter(place -> standsOut(place.arc())).forEach(place -> paint(gc, place, 255));
        gc.setAlpha(255);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private boolean standsOut(Arc arc) {
        var current = marks.current();
        return current != null && (arc.relation() == current || arc.relation().getFrom() == current
                || arc.relation().getTo() == current);
    }

    private void paint(GC gc, Placed place, int alpha) {
        var relation = place.arc().relation();
        var color = resources.createColor(LayerColors.mix(LayerColors.hue(place.arc().layer()),
                widget.getForeground().getRGB(), 0.7));
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setAlpha(alpha);
        gc.setLineWidth(relation == marks.current() ? 2 : 1);
        gc.setLineStyle(relation.getStatus() == AnnotationStatus.PROPOSED ? SWT.LINE_DASH : SWT.LINE_SOLID);
        int edge = edge();
        var line = line(gc, place, edge + 2, edge + HEAD);
        try {
            gc.drawPath(line);
        } finally {
            line.dispose();
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillOval(edge, place.from() - 2, 5, 5);
        gc.fillPolygon(new int[] { edge, place.to(), edge + HEAD + 1, place.to() - HEAD / 2 - 1, edge + HEAD + 1,
                place.to() + HEAD / 2 + 1 });
    }

    private static Path line(GC gc, Placed place, int fromX, int toX) {
        var path = new Path(gc.getDevice());
        int corner = Math.min(CORNER, Math.abs(place.to() - place.from()) / 2);
        int down = place.to() > place.from() ? corner : -corner;
        path.moveTo(fromX, place.from());
        path.lineTo(place.x() - corner, place.from());
        path.quadTo(place.x(), place.from(), place.x(), place.from() + down);
        path.lineTo(place.x(), place.to() - down);
        path.quadTo(place.x(), place.to(), place.x() - corner, place.to());
        path.lineTo(toX, place.to());
        return path;
    }

    @Override
    public Optional<AnnotationElement> at(Point place) {
        if (place.x < edge() - 2) {
            return Optional.empty();
        }
        return placed().stream().filter(candidate -> isOn(candidate, place))
                .min((one, other) -> Integer.compare(distance(one, place), distance(other, place)))
                .map(candidate -> candidate.arc().relation());
    }

    private static boolean isOn(Placed candidate, Point place) {
        int top = Math.min(candidate.from(), candidate.to());
        int bottom = Math.max(candidate.from(), candidate.to());
        boolean onLine = Math.abs(place.x - candidate.x()) <= REACH && place.y >= top && place.y <= bottom;
        boolean onEnd = place.x <= candidate.x() && Math.min(Math.abs(place.y - top), Math.abs(place.y - bottom)) <= 2;
        return onLine || onEnd;
    }

    private static int distance(Placed candidate, Point place) {
        return Math.min(Math.abs(place.x - candidate.x()),
                Math.min(Math.abs(place.y - candidate.from()), Math.abs(place.y - candidate.to())));
    }
}
