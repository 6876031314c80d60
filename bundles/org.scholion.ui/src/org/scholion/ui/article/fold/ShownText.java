package org.scholion.ui.article.fold;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.span.Span;

/**
 * The widget with what is shown of an article. Everything here takes and gives offsets of the article; who needs those
 * of the widget asks the {@link #projection()}.
 */
public final class ShownText {

    private final String text;
    private final StyledText widget;
    private Projection projection;
    private Projection next;

    public ShownText(Composite parent, String text) {
        this.text = text;
        this.projection = Projection.of(text, List.of());
        this.widget = new CopyingText(parent);
        widget.addListener(SWT.Verify, event -> event.doit = next != null); // nobody types in an article
    }

    public StyledText widget() {
        return widget;
    }

    public Projection projection() {
        return projection;
    }

    /** Shows a text for the first time. */
    public void begin(Projection first) {
        projection = first;
        next = first;
        widget.setText(first.shown());
        next = null;
        widget.getContent().addTextChangeListener(new Switch());
        widget.setCaretOffset(0);
    }

    /**
     * Goes over to another projection: only the lines that differ are laid out anew, and what is at the caret stays
     * where it is on the screen.
     *
     * @param restyled parts whose lines look different now though their text is the same
     */
    public void show(Projection other, Collection<Span> restyled) {
        var change = Change.between(projection, other, restyled);
        if (change.isEmpty()) {
            projection = other;
            return;
        }
        int anchor = anchor();
        int height = heightOf(anchor);
        var range = widget.getSelectionRange();
        boolean backwards = range.y > 0 && widget.getCaretOffset() == range.x;
        int begin = projection.toArticle(range.x);
        int end = range.y == 0 ? begin : projection.toArticle(new Span(range.x, range.x + range.y)).end();
        widget.setRedraw(false);
        try {
            next = other;
            widget.replaceTextRange(change.begin(), change.length(), change.replacement());
            projection = other;
            select(backwards ? end : begin, backwards ? begin : end);
            widget.setTopPixel(widget.getTopPixel() + heightOf(anchor) - height);
        } finally {
            next = null;
            widget.setRedraw(true);
        }
    }

    /** Whether the text is being replaced: where the caret goes then is nobody's gesture. */
    public boolean isChanging() {
        return next != null;
    }

    public int caret() {
        return projection.toArticle(widget.getCaretOffset());
    }

    /** The fold on whose line the caret is. */
    public Optional<Fold> foldAtCaret() {
        return projection.labelAt(widget.getCaretOffset());
    }

    /** What is selected, folds whole; empty when nothing is. */
    public Optional<Span> selection() {
        Point range = widget.getSelectionRange();
        return range.y == 0 ? Optional.empty()
                : Optional.of(projection.toArticle(new Span(range.x, range.x + range.y)));
    }

    /** Puts the caret somewhere and scrolls there. */
    public void setCaret(int offset) {
        widget.setSelection(projection.toShown(offset));
    }

    /** Selects from one offset to another, which may be smaller, without scrolling. */
    public void select(int from, int to) {
        int first = projection.toShown(from);
        widget.setSelectionRange(first, projection.toShown(to) - first);
    }

    /** The part of the article that can be seen; empty when the article is. */
    public Optional<Span> view() {
        int bottom = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int end = projection.toArticle(widget.getOffsetAtLine(bottom) + widget.getLine(bottom).length());
        int begin = top();
        return end <= begin ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    /** The character under a place of the widget; empty beside the text and over what is folded. */
    public Optional<Integer> offsetAt(Point place) {
        int offset = widget.getOffsetAtPoint(place);
        return offset < 0 || projection.labelAt(offset).isPresent() ? Optional.empty()
                : Optional.of(projection.toArticle(offset));
    }

    /** Where a character is in the widget; empty in what is folded. */
    public Optional<Rectangle> boundsOf(int offset) {
        return offset >= text.length() ? Optional.empty()
                : projection.visible(new Span(offset, offset + 1)).stream().findFirst()
                        .map(piece -> widget.getTextBounds(piece.begin(), piece.begin()));
    }

    /** Paints a part anew. */
    public void redraw(Span part) {
        int end = Math.min(part.end(), text.length());
        if (part.begin() < end) {
            projection.visible(new Span(part.begin(), end))
                    .forEach(piece -> widget.redrawRange(piece.begin(), piece.length(), true));
        }
    }

    /** How far below the upper edge an offset is, in points; negative above it. */
    public int heightOf(int offset) {
        return widget.getLocationAtOffset(projection.toShown(offset)).y;
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
        return projection.toArticle(begin);
    }

    /** Scrolls so that an offset is at the upper edge. */
    public void setTop(int offset) {
        widget.setTopPixel(widget.getTopPixel() + heightOf(Math.min(offset, text.length())));
    }

    private boolean isSeenWhole(Span part) {
        return projection.visible(part).stream().mapToInt(Span::length).sum() == part.length();
    }

    /** What the reader looks at: the caret where it can be seen. */
    private int anchor() {
        int caret = caret();
        int height = heightOf(caret);
        return height >= 0 && height < widget.getClientArea().height ? caret : top();
    }

    /** Changes to the next projection when the widget's text changes, neither before nor after. */
    private final class Switch implements TextChangeListener {

        @Override
        public void textChanging(TextChangingEvent event) {
            projection = next; // the widget, which listened first, has measured the old lines
        }

        @Override
        public void textChanged(TextChangedEvent event) {
            // the widget is told on its own
        }

        @Override
        public void textSet(TextChangedEvent event) {
            // as above
        }
    }

    /** Copies of a selection what the article says there, not what stands for it. */
    private final class CopyingText extends StyledText {

        CopyingText(Composite parent) {
            super(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        }

        @Override
        public void copy() {
            copy(DND.CLIPBOARD);
        }

        @Override
        public void copy(int target) {
            var selected = selection();
            if (selected.isEmpty() || isSeenWhole(selected.get())) {
                super.copy(target); // nothing of it is folded, so that its look can be copied too
                return;
            }
            var clipboard = new Clipboard(getDisplay());
            try {
                clipboard.setContents(new Object[] { selected.get().of(text) },
                        new Transfer[] { TextTransfer.getInstance() }, target);
            } finally {
                clipboard.dispose();
            }
        }
    }
}
