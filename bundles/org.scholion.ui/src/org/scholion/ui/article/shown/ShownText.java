package org.scholion.ui.article.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final HeldLines held;
    private final Places places;

    public ShownText(Composite parent, String text) {
        this.text = text;
        starts = DisplayLines.starts(text);
        window = new TextWindow(DisplayLines.of(Projection.of(text, List.of()), starts), 0, 0);
        widget = new ReadOnlyText(parent, this);
        selected = new SelectedPart(widget, window);
        directions = new LineDirections(this);
        places = new Places(this, widget);
        held = new HeldLines(this, widget, window, selected);
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

    Projection projection() {
        return window.lines().projection();
    }

    /** What is folded. */
    public List<Fold> folds() {
        return projection().folds();
    }

    /** Shows a text for the first time, as soon as there is room for it. */
    public void begin(Projection first) {
        held.begin(DisplayLines.of(first, starts));
    }

    /** Goes over to another projection; what is at the caret stays where it is on the screen. */
    public void show(Projection other) {
        held.show(DisplayLines.of(other, starts));
    }

    /** Whether the text is being replaced: where the caret goes then is nobody's gesture. */
    public boolean isChanging() {
        return held.isChanging();
    }

    /** Has something done when another part of the article can be seen. */
    public void whenMoved(Runnable action) {
        held.whenMoved(action);
    }

    /**
     * Does what lays out the text anew: with other fonts, at another width. It is laid out once, whatever is done, and no
     * more of it than is near the part that is looked at, which stays where it is on the screen.
     */
    public void reshape(Runnable change) {
        held.reshape(change);
    }

    /** Gives the widget its place and its margins at the sides. */
    public void place(Rectangle bounds, int left, int top, int right) {
        boolean isAsWide = widget.getSize().x == bounds.width && widget.getLeftMargin() == left
                && widget.getRightMargin() == right;
        if (isAsWide) {
            boolean isSeen = !held.isBlank() && places.isCaretSeen();
            widget.setBounds(bounds);
            held.resized();
            if (isSeen) {
                bringIntoView(caret());
            }
        } else {
            held.reshape(() -> {
                widget.setMargins(left, top, right, 0);
                widget.setBounds(bounds);
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
        held.holdAround(offset);
        selected.set(offset, offset);
        if (!held.isBlank()) {
            widget.showSelection();
        }
    }

    /** Moves the window so that there is a page of text on both sides of an offset. */
    void holdAround(int offset) {
        held.holdAround(offset);
    }

    boolean isCaretHeld() {
        return selected.isCaretHeld();
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

    Places places() {
        return places;
    }

    /** The part of the article that can be seen; empty when the article is. */
    public Optional<Span> view() {
        return held.isBlank() ? Optional.empty() : places.view();
    }

    /** The character under a place of the widget; empty beside the text and over what is folded. */
    public Optional<Integer> offsetAt(Point place) {
        return held.isBlank() ? Optional.empty() : places.offsetAt(place);
    }

    /** Where a character is in the widget; empty in what is folded or not held. */
    public Optional<Rectangle> boundsOf(int offset) {
        return places.boundsOf(offset);
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
        return held.isBlank() ? held.keptTop() : places.top();
    }

    /** Scrolls so that an offset is at the upper edge. */
    public void setTop(int offset) {
        int top = Math.clamp(offset, 0, text.length());
        held.holdAround(top);
        if (!held.isBlank()) {
            widget.setTopIndex(window.getLineAtOffset(toWidget(top)));
            widget.setTopPixel(top == 0 ? 0 : widget.getTopPixel() + heightOf(top)); // its margin belongs to the first
            held.announce();
        }
    }

    /** Scrolls by some points, as a wheel does. */
    public void scroll(int points) {
        widget.setTopPixel(widget.getTopPixel() + points);
    }

    /** Scrolls as far as an offset is on the screen, with something of what follows. */
    public void bringIntoView(int offset) {
        if (!held.isBlank()) {
            places.bringIntoView(offset);
        }
    }
}
