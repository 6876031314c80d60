package org.scholion.ui.article.shown;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Decides which lines of an article the widget holds: some pages around the part that is looked at, which it follows, and
 * none while there is no room to read. Offsets are those of the article.
 */
final class HeldLines {

    /** Lines narrower than so many times their height hold no words: laid out all the same, a letter would fill one. */
    private static final int NARROWEST = 2;

    private final ShownText shown;
    private final StyledText widget;
    private final TextWindow window;
    private final SelectedPart selected;
    private final ListenerList<Runnable> moved = new ListenerList<>();
    /** What to show when there is room again. */
    private Place kept = new Place(0, 0);
    private boolean changing;
    private boolean announced;
    private int lastTop = -1;

    /**
     * Where something is on the screen.
     *
     * @param height below the upper edge, in points
     */
    private record Place(int offset, int height) {
    }

    HeldLines(ShownText shown, StyledText widget, TextWindow window, SelectedPart selected) {
        this.shown = shown;
        this.widget = widget;
        this.window = window;
        this.selected = selected;
        widget.setContent(window);
    }

    /** Gives the lines of a text to the widget for the first time. */
    void begin(DisplayLines lines) {
        window.show(lines, 0, 0);
        widget.addPaintListener(event -> painted());
        widget.addListener(SWT.Resize, event -> announce());
        resized();
    }

    boolean isChanging() {
        return changing;
    }

    void whenMoved(Runnable action) {
        moved.add(action);
    }

    /** Whether there is no room to read. */
    boolean isBlank() {
        return window.isEmpty();
    }

    /** The offset at the upper edge when there is room again. */
    int keptTop() {
        return kept.offset();
    }

    // ---- exchanging the lines

    /** Shows other lines; what is at the caret stays where it is on the screen. */
    void show(DisplayLines lines) {
        var place = place();
        exchange(lines, place.offset(), place, () -> {
        });
    }

    /** Does what lays out the lines anew, with none of them there. */
    void reshape(Runnable change) {
        if (changing) {
            change.run();
            return;
        }
        var place = place();
        exchange(window.lines(), place.offset(), place, () -> {
            window.show(window.lines(), window.first(), window.first());
            change.run();
        });
    }

    /** The height has changed, which lays out nothing; but there may be room to read now, or none any more. */
    void resized() {
        if (!changing && isReadable() == isBlank()) {
            reshape(() -> {
            });
        }
    }

    /** What the reader looks at. */
    private Place place() {
        if (isBlank()) {
            return kept;
        }
        int anchor = shown.places().lookedAt();
        return new Place(anchor, shown.heightOf(anchor));
    }

    private boolean isReadable() {
        return widget.getClientArea().height > 0 && textWidth() > NARROWEST * widget.getLineHeight();
    }

    private int textWidth() {
        return widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
    }

    private Page page() {
        int lineHeight = Math.max(1, widget.getLineHeight() + widget.getLineSpacing());
        int columns = textWidth() * 2 / lineHeight; // a letter is about half as wide as high
        return new Page(widget.getClientArea().height / lineHeight, columns);
    }

    /** Holds lines around an offset, so that something is where it was. */
    private void exchange(DisplayLines lines, int around, Place place, Runnable change) {
        int from = selected.anchor();
        int to = selected.caret();
        widget.setRedraw(false);
        changing = true;
        try {
            kept = place;
            change.run();
            int line = lines.at(lines.projection().toShown(around));
            var bounds = isReadable() ? page().around(lines, line) : new Page.Lines(line, line);
            window.show(lines, bounds.first(), bounds.last());
            selected.set(from, to);
            if (!isBlank()) {
                scrollTo(place);
            }
        } finally {
            changing = false;
            widget.setRedraw(true);
        }
        announce();
    }

    private void scrollTo(Place place) {
        if (place.offset() == 0 && place.height() >= 0) {
            widget.setTopPixel(0); // the margin above it belongs to it
            return;
        }
        int room = widget.getClientArea().height;
        int height = place.height() < room - widget.getLineHeight() ? place.height() : room * 3 / 4;
        widget.setTopIndex(window.getLineAtOffset(shown.toWidget(place.offset())));
        widget.setTopPixel(widget.getTopPixel() + shown.heightOf(place.offset()) - height);
    }

    // ---- following the reader

    /** Moves the window when the part that is looked at comes near an end of it. */
    private void follow() {
        if (isBlank()) {
            return;
        }
        var lines = window.lines();
        int top = window.first() + widget.getLineIndex(0);
        int bottom = window.first() + widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        var page = page();
        boolean tight = window.first() > 0 && page.isLess(lines, window.first(), top, 1)
                || window.last() < lines.count() && page.isLess(lines, bottom, window.last(), 2);
        if (tight) {
            var bounds = page.around(lines, top);
            if (bounds.first() != window.first() || bounds.last() != window.last()) {
                int offset = lines.projection().toArticle(lines.begin(top));
                exchange(lines, offset, new Place(offset, shown.heightOf(offset)), () -> {
                });
            }
        }
    }

    /** Moves the window so that there is a page of text on both sides of an offset. */
    void holdAround(int offset) {
        if (isBlank()) {
            kept = new Place(offset, 0);
            return;
        }
        var lines = window.lines();
        int line = lines.at(lines.projection().toShown(offset));
        var page = page();
        boolean isHeld = window.first() <= line && line < window.last()
                && (window.first() == 0 || !page.isLess(lines, window.first(), line, 2))
                && (window.last() == lines.count() || !page.isLess(lines, line, window.last(), 3));
        if (!isHeld) {
            var bounds = page.around(lines, line);
            int top = window.first() + widget.getLineIndex(0);
            boolean staysInView = bounds.first() <= top && top < bounds.last();
            int anchor = staysInView ? lines.projection().toArticle(lines.begin(top)) : offset;
            exchange(lines, offset, new Place(anchor, isHeld(anchor) ? shown.heightOf(anchor) : 0), () -> {
            });
        }
    }

    private boolean isHeld(int offset) {
        int place = window.lines().projection().toShown(offset);
        return window.begin() <= place && place <= window.end();
    }

    // ---- telling of it

    private void painted() {
        int top = window.begin() + widget.getOffsetAtLine(widget.getTopIndex())
                - widget.getLinePixel(widget.getTopIndex());
        if (top != lastTop) {
            lastTop = top;
            announce();
        }
    }

    /** Tells the listeners soon, once: nothing can be laid out anew in the middle of a paint. */
    void announce() {
        if (!announced) {
            announced = true;
            widget.getDisplay().asyncExec(() -> {
                announced = false;
                if (!widget.isDisposed()) {
                    follow();
                    moved.forEach(Runnable::run);
                }
            });
        }
    }
}
