package org.scholion.ui.article.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.LayerColors;
import org.scholion.ui.style.WidgetId;

/** The whole article at its right edge: where which layers are marked, what was found, and what can be seen now. */
public final class OverviewRuler {

    private static final int WIDTH = 14;
    private static final int TICK = 2;
    private static final int REACH = 2;
    /** A row has room for so many colours. */
    private static final int COLOURS = 3;

    private final Canvas canvas;
    private final ShownText shown;
    private final ResourceManager resources;
    private final MarksShown marks;
    private final int length;
    private List<Span> found = List.of();
    private List<List<RGB>> rows = List.of();
    private Span view;

    /**
     * Beside the text, as the next child of the parent.
     *
     * @param select is given the annotation whose tick was clicked
     * @param describe tells what an annotation is
     */
    public OverviewRuler(Composite parent, ShownText shown, int length, ResourceManager resources, MarksShown marks,
            Consumer<SpanAnnotation> select, Function<Mark, String> describe) {
        this.shown = shown;
        this.length = Math.max(1, length);
        this.resources = resources;
        this.marks = marks;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        WidgetId.set(canvas, "article.overview");
        canvas.addListener(SWT.Resize, event -> refresh());
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> clicked(event, select));
        canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
                at(event.y).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        shown.whenMoved(this::viewMoved);
        new Tip(describe);
    }

    public Canvas widget() {
        return canvas;
    }

    /** The width that it needs, in points. */
    public static int width() {
        return WIDTH;
    }

    /** Shows where something was found, in place of what was shown before. */
    public void setFound(List<Span> spans) {
        found = List.copyOf(spans);
        canvas.redraw();
    }

    /** Takes up which marks there are and which of them can be seen. */
    public void refresh() {
        int height = canvas.getClientArea().height;
        var colours = new ArrayList<List<RGB>>(height);
        for (int y = 0; y < height; y++) {
            colours.add(new ArrayList<>(COLOURS));
        }
        if (marks.isShown() && height > 0) {
            for (var mark : marks.index().all()) {
                if (marks.isVisible(mark)) {
                    addTo(colours, mark.span(), LayerColors.hue(mark.layer()));
                }
            }
        }
        rows = colours;
        canvas.redraw();
    }

    /** Takes up that marks at some spans are others now. */
    public void refresh(List<Span> changed) {
        for (var span : changed) {
            for (int y = y(span.begin()); y <= y(span.end() - 1) && y < rows.size(); y++) {
                rows.get(y).clear();
                for (var mark : marks.visible(offset(y), Math.max(offset(y) + 1, offset(y + 1)))) {
                    add(rows.get(y), LayerColors.hue(mark.layer()));
                    if (rows.get(y).size() == COLOURS) {
                        break;
                    }
                }
                canvas.redraw(0, y - 1, WIDTH, TICK + 2, false);
            }
        }
    }

    private void addTo(List<List<RGB>> colours, Span span, RGB hue) {
        for (int y = y(span.begin()); y <= y(span.end() - 1) && y < colours.size(); y++) {
            add(colours.get(y), hue);
        }
    }

    private static void add(List<RGB> row, RGB hue) {
        if (row.size() < COLOURS && !row.contains(hue)) {
            row.add(hue);
        }
    }

    private int y(int offset) {
        return (int) ((long) offset * Math.max(1, rows.isEmpty() ? canvas.getClientArea().height : rows.size())
                / length);
    }

    /** The first offset of a row. */
    private int offset(int y) {
        int height = Math.max(1, canvas.getClientArea().height);
        return (int) Math.clamp(((long) y * length + height - 1) / height, 0, length);
    }

    private void viewMoved() {
        var now = shown.view().orElse(null);
        if (now != null && !now.equals(view)) {
            view = now;
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        var paper = shown.widget().getBackground().getRGB();
        var ink = shown.widget().getForeground().getRGB();
        gc.setBackground(resources.createColor(LayerColors.mix(ink, paper, 0.03)));
        gc.fillRectangle(canvas.getClientArea());
        if (view != null && view.length() < length) {
            gc.setBackground(resources.createColor(LayerColors.mix(ink, paper, 0.14)));
            gc.fillRectangle(0, y(view.begin()), WIDTH, Math.max(4, y(view.end()) - y(view.begin())));
        }
        for (int y = 0; y < rows.size(); y++) {
            paintRow(gc, y, rows.get(y));
        }
        gc.setBackground(resources.createColor(ink));
        for (int last = -1, i = 0; i < found.size(); i++) {
            int y = y(found.get(i).begin());
            if (y != last) {
                gc.fillRectangle(0, y, 3, TICK);
                last = y;
            }
        }
    }

    private void paintRow(GC gc, int y, List<RGB> hues) {
        int room = WIDTH - 4;
        for (int i = 0; i < hues.size(); i++) {
            gc.setBackground(resources.createColor(hues.get(i)));
            int from = 4 + room * i / hues.size();
            gc.fillRectangle(from, y, 4 + room * (i + 1) / hues.size() - from - 1, TICK);
        }
    }

    private void clicked(Event event, Consumer<SpanAnnotation> select) {
        if (event.button == 1) {
            var mark = at(event.y);
            if (mark.isPresent()) {
                select.accept(mark.get().annotation());
            } else {
                int half = shown.view().map(Span::length).orElse(0) / 2;
                shown.setTop(Math.max(0, offset(event.y) - half));
            }
        }
    }

    /** The mark whose tick is nearest to a height; empty where none is near. */
    private Optional<Mark> at(int y) {
        int begin = offset(Math.max(0, y - REACH));
        int end = Math.max(begin + 1, offset(y + REACH + 1));
        return marks.visible(begin, end).stream().min((one, other) -> Integer.compare(
                Math.abs(y(one.span().begin()) - y), Math.abs(y(other.span().begin()) - y)));
    }

    /** Tells what a tick stands for. */
    private final class Tip extends DefaultToolTip {

        private final Function<Mark, String> describe;

        Tip(Function<Mark, String> describe) {
            super(canvas, ToolTip.NO_RECREATE, false);
            this.describe = describe;
            setShift(new Point(-8, 16));
        }

        @Override
        protected boolean shouldCreateToolTip(Event event) {
            return at(event.y).isPresent();
        }

        @Override
        protected Object getToolTipArea(Event event) {
            return at(event.y).orElse(null);
        }

        @Override
        protected String getText(Event event) {
            return at(event.y).map(describe).orElse("");
        }
    }
}
