package org.scholion.ui.article.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.span.Span;
import org.scholion.ui.article.fold.Fold;
import org.scholion.ui.article.fold.Projection;

/**
 * The widget with what is shown of an article. Of a long text it holds a window that follows the reader, since each jump
 * in a widget that wraps lays out everything above. Offsets are those of the article, except where those of the widget are
 * spoken of: these hold until the window moves.
 */
public final class ShownText {

    private final String text;
    private final int[] starts;
    private final TextWindow window;
    private final ReadOnlyText widget;
    private final SelectedPart selected;
    private final LineDirections directions;
    private final ListenerList<Runnable> moved = new ListenerList<>();
    private boolean changing;
    private boolean announced;
    private int lastTop = -1;

    public ShownText(Composite parent, String text) {
        this.text = text;
        starts = DisplayLines.starts(text);
        window = new TextWindow(DisplayLines.of(Projection.of(text, List.of()), starts), 0, 1);
        widget = new ReadOnlyText(parent, this);
        selected = new SelectedPart(widget, window);
        directions = new LineDirections(this);
    }

    public StyledText widget() {
        return widget;
    }

    /** Which way the lines run. */
    public LineDirections directions() {
        return directions;
    }

    String text() {
        return text;
    }

    TextWindow window() {
        return window;
    }

    private Projection projection() {
        return window.lines().projection();
    }

    /** What is folded. */
    public List<Fold> folds() {
        return projection().folds();
    }

    /** Shows a text for the first time. */
    public void begin(Projection first) {
        var lines = DisplayLines.of(first, starts);
        var bounds = page().around(lines, 0);
        window.show(lines, bounds.first(), bounds.last());
        widget.setContent(window);
        widget.addPaintListener(event -> painted());
        widget.addListener(SWT.Resize, event -> announce());
    }

    /** Goes over to another projection; what is at the caret stays where it is on the screen. */
    public void show(Projection other) {
        int anchor = anchor();
        var lines = DisplayLines.of(other, starts);
        replace(lines, page().around(lines, lines.at(other.toShown(anchor))), anchor);
    }

    /** Whether the text is being replaced: where the caret goes then is nobody's gesture. */
    public boolean isChanging() {
        return changing;
    }

    /** Has something done when another part of the article can be seen. */
    public void whenMoved(Runnable action) {
        moved.add(action);
    }

    // ---- the window

    private Page page() {
        int height = widget.getClientArea().height;
        int width = widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
        int lineHeight = Math.max(1, widget.getLineHeight() + widget.getLineSpacing());
        return new Page(height / lineHeight, width * 2 / lineHeight); // a letter is about half as wide as high
    }

    /** Moves the window when the part that is looked at comes near an end of it. */
    private void follow() {
        var lines = window.lines();
        int top = window.first() + widget.getLineIndex(0);
        int bottom = window.first() + widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        var page = page();
        boolean tight = window.first() > 0 && page.isLess(lines, window.first(), top, 1)
                || window.last() < lines.count() && page.isLess(lines, bottom, window.last(), 2);
        if (tight) {
            var bounds = page.around(lines, top);
            if (bounds.first() != window.first() || bounds.last() != window.last()) {
                replace(lines, bounds, projection().toArticle(lines.begin(top)));
            }
        }
    }

    /** Moves the window so that there is a page of text on both sides of an offset. */
    void holdAround(int offset) {
        var lines = window.lines();
        int line = lines.at(projection().toShown(offset));
        var page = page();
        boolean isHeld = window.first() <= line && line < window.last()
                && (window.first() == 0 || !page.isLess(lines, window.first(), line, 2))
                && (window.last() == lines.count() || !page.isLess(lines, line, window.last(), 3));
        if (!isHeld) {
            var bounds = page.around(lines, line);
            int top = window.first() + widget.getLineIndex(0);
            boolean staysInView = bounds.first() <= top && top < bounds.last();
            replace(lines, bounds, staysInView ? projection().toArticle(lines.begin(top)) : offset);
        }
    }

    private void replace(DisplayLines lines, Page.Lines bounds, int anchor) {
        boolean isHeld = isHeld(anchor);
        int height = isHeld ? heightOf(anchor) : 0;
        int caretFrom = selected.anchor();
        int caretTo = selected.caret();
        widget.setRedraw(false);
        changing = true;
        try {
            window.show(lines, bounds.first(), bounds.last());
            selected.set(caretFrom, caretTo);
            widget.setTopIndex(window.getLineAtOffset(toWidget(anchor)));
            widget.setTopPixel(widget.getTopPixel() + heightOf(anchor) - height);
        } finally {
            changing = false;
            widget.setRedraw(true);
        }
        announce();
    }

    private boolean isHeld(int offset) {
        int shown = projection().toShown(offset);
        return window.begin() <= shown && shown <= window.end();
    }

    private void painted() {
        int top = window.begin() + widget.getOffsetAtLine(widget.getTopIndex()) - widget.getLinePixel(
                widget.getTopIndex());
        if (top != lastTop) {
            lastTop = top;
            announce();
        }
    }

    /** Tells the listeners soon, once: nothing can be laid out anew in the middle of a paint. */
    private void announce() {
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

    // ---- caret and selection

    public int caret() {
        return selected.caret();
    }

    /** The fold on whose line the caret is. */
    public Optional<Fold> foldAtCaret() {
        return selected.isCaretHeld() ? foldAt(widget.getCaretOffset()) : Optional.empty();
    }

    /** What is selected, folds whole; empty when nothing is. */
    public Optional<Span> selection() {
        return selected.span();
    }

    /** Puts the caret somewhere and scrolls there. */
    public void setCaret(int offset) {
        holdAround(offset);
        selected.set(offset, offset);
        widget.showSelection();
    }

    /** Selects from one offset to another, which may be smaller, without scrolling. */
    public void select(int from, int to) {
        selected.set(from, to);
    }

    /** Selects the whole article. */
    public void selectAll() {
        selected.set(0, text.length());
    }

    /** Copies what the article says where it is selected, not what stands for it. */
    public void copy() {
        widget.copy();
    }

    // ---- from the article to the widget and back

    /** Where an offset of the article is in the widget; the nearest end of what the widget holds for one outside. */
    public int toWidget(int offset) {
        return Math.clamp(projection().toShown(offset), window.begin(), window.end()) - window.begin();
    }

    public int toArticle(int widgetOffset) {
        return projection().toArticle(window.begin() + widgetOffset);
    }

    /** The part of the article that a part of the widget's text stands for: folds that it touches are taken whole. */
    public Span toArticle(Span widgetPart) {
        return projection()
                .toArticle(new Span(window.begin() + widgetPart.begin(), window.begin() + widgetPart.end()));
    }

    /** What the widget holds of a part of the article, in its offsets: nothing of what is folded. */
    public List<Span> held(Span part) {
        var held = new ArrayList<Span>();
        for (var piece : projection().visible(part)) {
            int begin = Math.max(piece.begin(), window.begin());
            int end = Math.min(piece.end(), window.end());
            if (begin < end) {
                held.add(new Span(begin - window.begin(), end - window.begin()));
            }
        }
        return held;
    }

    /** The part of the article that the widget holds; empty when the article is. */
    public Optional<Span> held() {
        return window.begin() == window.end() ? Optional.empty()
                : Optional.of(projection().toArticle(new Span(window.begin(), window.end())));
    }

    /** The fold whose label an offset of the widget is in, or at either end of. */
    public Optional<Fold> foldAt(int widgetOffset) {
        return projection().labelAt(window.begin() + widgetOffset);
    }

    // ---- places

    /** The part of the article that can be seen; empty when the article is. */
    public Optional<Span> view() {
        int bottom = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int end = toArticle(lastVisible(bottom));
        int begin = top();
        return end <= begin ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    /** The last offset of a line that is not below the lower edge. */
    private int lastVisible(int line) {
        int height = widget.getClientArea().height;
        int begin = widget.getOffsetAtLine(line);
        int end = begin + widget.getLine(line).length();
        while (begin < end) {
            int middle = (begin + end + 1) >>> 1;
            if (widget.getLocationAtOffset(middle).y < height) {
                begin = middle;
            } else {
                end = middle - 1;
            }
        }
        return end;
    }

    /** The character under a place of the widget; empty beside the text and over what is folded. */
    public Optional<Integer> offsetAt(Point place) {
        int offset = widget.getOffsetAtPoint(place);
        return offset < 0 || foldAt(offset).isPresent() ? Optional.empty() : Optional.of(toArticle(offset));
    }

    /** Where a character is in the widget; empty in what is folded or not held. */
    public Optional<Rectangle> boundsOf(int offset) {
        return offset >= text.length() ? Optional.empty()
                : held(new Span(offset, offset + 1)).stream().findFirst()
                        .map(piece -> widget.getTextBounds(piece.begin(), piece.begin()));
    }

    /** Paints a part anew. */
    public void redraw(Span part) {
        int end = Math.min(part.end(), text.length());
        if (part.begin() < end) {
            held(new Span(part.begin(), end))
                    .forEach(piece -> widget.redrawRange(piece.begin(), piece.length(), true));
        }
    }

    /** How far below the upper edge an offset is, in points; negative above it. */
    public int heightOf(int offset) {
        return widget.getLocationAtOffset(toWidget(offset)).y;
    }

    /** The offset at the upper edge. */
    public int top() {
        int line = widget.getLineIndex(0);
        int begin = widget.getOffsetAtLine(line);
        int end = begin + widget.getLine(line).length();
        while (begin < end) { // the first offset of a long paragraph that is not above the edge
            int middle = (begin + end) >>> 1;
            if (widget.getLocationAtOffset(middle).y < 0) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        return toArticle(begin);
    }

    /** Scrolls so that an offset is at the upper edge. */
    public void setTop(int offset) {
        int top = Math.clamp(offset, 0, text.length());
        holdAround(top);
        widget.setTopIndex(window.getLineAtOffset(toWidget(top)));
        widget.setTopPixel(widget.getTopPixel() + heightOf(top));
        announce();
    }

    /** Scrolls by some points, as a wheel does. */
    public void scroll(int points) {
        widget.setTopPixel(widget.getTopPixel() + points);
    }

    /** What the reader looks at: the caret where it can be seen. */
    private int anchor() {
        int caret = caret();
        int height = heightOf(caret);
        return selected.isCaretHeld() && height >= 0 && height < widget.getClientArea().height ? caret : top();
    }
}
