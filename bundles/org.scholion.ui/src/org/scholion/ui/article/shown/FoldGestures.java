package org.scholion.ui.article.shown;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.span.Span;

/**
 * Folds and unfolds under the pointer and the caret: a click on a fold's line opens it, one on the triangle beside open
 * boilerplate folds it, and Enter, Space or Right at a fold's line and Space in open boilerplate do the same.
 */
public final class FoldGestures {

    /** Width and height of a triangle and the room beside it, in points. */
    private static final int SIZE = 8;
    private static final int GAP = 8;

    private final ShownText shown;
    private final StyledText widget;
    private final Supplier<List<Span>> open;
    private final Target target;
    private int pressed = -1;

    /** Folds and unfolds. */
    public interface Target {

        void unfold(Span part);

        void fold(Span part);
    }

    /**
     * Listens to the widget.
     *
     * @param open the boilerplate that could be folded
     */
    public FoldGestures(ShownText shown, Supplier<List<Span>> open, Target target) {
        this.shown = shown;
        this.widget = shown.widget();
        this.open = open;
        this.target = target;
        widget.addPaintListener(event -> paint(event.gc, event.y, event.y + event.height));
        widget.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? labelAt(event) : -1);
        widget.addListener(SWT.MouseUp, this::released);
        widget.addListener(SWT.MouseMove, this::moved);
        widget.addVerifyKeyListener(this::keyPressed);
    }

    private void keyPressed(VerifyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        var fold = shown.foldAtCaret();
        boolean opens = event.keyCode == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
                || event.keyCode == SWT.ARROW_RIGHT;
        if (fold.isPresent() && opens) {
            event.doit = false;
            target.unfold(fold.get().hidden());
        } else if (fold.isEmpty() && event.keyCode == ' ') {
            event.doit = false;
            int caret = shown.caret();
            open.get().stream().filter(run -> run.begin() <= caret && caret <= run.end()).findFirst()
                    .ifPresent(target::fold);
        }
    }

    private void released(Event event) {
        var triangle = triangleAt(event);
        if (event.button != 1 || widget.getSelectionCount() > 0) {
            return;
        }
        if (triangle.isPresent()) {
            target.fold(triangle.get());
        } else if (pressed >= 0 && labelAt(event) == pressed) {
            shown.foldAt(pressed).ifPresent(fold -> target.unfold(fold.hidden()));
        }
    }

    private void moved(Event event) {
        boolean hot = labelAt(event) >= 0 || triangleAt(event).isPresent();
        widget.setCursor(hot ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    /** Where the label under the pointer begins in the widget; -1 where there is none. */
    private int labelAt(Event event) {
        int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? -1
                : shown.foldAt(offset).map(fold -> shown.toWidget(fold.hidden().begin())).orElse(-1);
    }

    private Optional<Span> triangleAt(Event event) {
        if (event.x >= widget.getLeftMargin() || event.x < widget.getLeftMargin() - SIZE - 2 * GAP) {
            return Optional.empty();
        }
        return visible(event.y, event.y).stream().filter(run -> {
            int y = shown.heightOf(run.begin());
            return y <= event.y && event.y < y + lineHeight(run);
        }).findFirst();
    }

    private void paint(GC gc, int top, int bottom) {
        int x = widget.getLeftMargin() - SIZE - GAP;
        gc.setAntialias(SWT.ON);
        gc.setBackground(widget.getForeground());
        gc.setAlpha(100);
        for (var run : visible(top, bottom)) {
            int y = shown.heightOf(run.begin()) + (lineHeight(run) - SIZE) / 2;
            gc.fillPolygon(new int[] { x, y + 1, x + SIZE, y + 1, x + SIZE / 2, y + SIZE - 1 });
        }
        gc.setAlpha(255);
    }

    /** Those whose first line may be between two heights. */
    private List<Span> visible(int top, int bottom) {
        var runs = open.get();
        if (runs.isEmpty()) {
            return runs;
        }
        int last = widget.getLineIndex(bottom);
        int begin = shown.toArticle(widget.getOffsetAtLine(widget.getLineIndex(Math.max(0, top))));
        int end = shown.toArticle(widget.getOffsetAtLine(last) + widget.getLine(last).length());
        return runs.stream().filter(run -> begin <= run.begin() && run.begin() <= end).toList();
    }

    private int lineHeight(Span run) {
        return widget.getLineHeight(shown.toWidget(run.begin()));
    }
}
