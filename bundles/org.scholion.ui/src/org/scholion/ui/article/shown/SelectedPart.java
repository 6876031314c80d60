package org.scholion.ui.article.shown;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.scholion.core.span.Span;

/**
 * What is selected of an article of which the widget holds a window. An end of the selection that lies outside is at the
 * nearest end of the window in the widget; it is remembered for as long as the widget's own gestures leave it there.
 */
final class SelectedPart {

    private final StyledText widget;
    private final TextWindow window;
    private End anchor = End.NOWHERE;
    private End caret = End.NOWHERE;

    /** An end of the selection that the window does not hold: where it is in the article, and in the widget instead. */
    private record End(int offset, int widgetOffset) {
        static final End NOWHERE = new End(-1, -1);
    }

    SelectedPart(StyledText widget, TextWindow window) {
        this.widget = widget;
        this.window = window;
    }

    /** Selects from one offset of the article to another, which may be smaller. */
    void set(int from, int to) {
        var begin = end(from);
        var end = end(to);
        widget.setSelectionRange(begin.widgetOffset(), end.widgetOffset() - begin.widgetOffset());
        anchor = begin.offset() < 0 ? End.NOWHERE : begin;
        caret = end.offset() < 0 ? End.NOWHERE : end;
    }

    private End end(int offset) {
        int shown = window.lines().projection().toShown(offset);
        int held = Math.clamp(shown, window.begin(), window.end());
        return new End(held == shown ? -1 : offset, held - window.begin());
    }

    int caret() {
        return isCaretHeld() ? toArticle(widget.getCaretOffset()) : caret.offset();
    }

    boolean isCaretHeld() {
        return caret.widgetOffset() != widget.getCaretOffset();
    }

    /** The end of the selection where it began. */
    int anchor() {
        if (!isAnchorHeld()) {
            return anchor.offset();
        }
        return span().map(span -> caret() <= span.begin() ? span.end() : span.begin()).orElseGet(this::caret);
    }

    private boolean isAnchorHeld() {
        return anchor.widgetOffset() != widgetAnchor();
    }

    private int widgetAnchor() {
        Point range = widget.getSelectionRange();
        int offset = widget.getCaretOffset();
        return range.y > 0 && offset == range.x ? range.x + range.y : range.y > 0 ? range.x : offset;
    }

    /** What is selected, folds whole; empty when nothing is. */
    Optional<Span> span() {
        Point range = widget.getSelectionRange();
        var inside = range.y == 0 ? new int[] { toArticle(range.x), toArticle(range.x) }
                : ends(new Span(range.x, range.x + range.y));
        int begin = inside[0];
        int end = inside[1];
        for (int outside : new int[] { isAnchorHeld() ? begin : anchor.offset(),
                isCaretHeld() ? begin : caret.offset() }) {
            begin = Math.min(begin, outside);
            end = Math.max(end, outside);
        }
        boolean isEmpty = begin == end || !isCaretHeld() && !isAnchorHeld() && caret.offset() == anchor.offset();
        return isEmpty ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    private int[] ends(Span widgetPart) {
        var part = window.lines().projection()
                .toArticle(new Span(window.begin() + widgetPart.begin(), window.begin() + widgetPart.end()));
        return new int[] { part.begin(), part.end() };
    }

    private int toArticle(int widgetOffset) {
        return window.lines().projection().toArticle(window.begin() + widgetOffset);
    }
}
