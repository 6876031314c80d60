package org.scholion.ui.article.shown;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.span.Span;

/** Where what is shown of an article is on the screen, in points of the widget. Offsets are those of the article. */
final class Places {

    private final ShownText shown;
    private final StyledText widget;

    Places(ShownText shown, StyledText widget) {
        this.shown = shown;
        this.widget = widget;
    }

    /** The part of the article that can be seen; empty when the article is. */
    Optional<Span> view() {
        int bottom = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int end = shown.toArticle(lastVisible(bottom));
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

    /** The offset at the upper edge. */
    int top() {
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
        return shown.toArticle(begin);
    }

    /** The character under a place; empty beside the text and over what is folded. */
    Optional<Integer> offsetAt(Point place) {
        int offset = widget.getOffsetAtPoint(place);
        return offset < 0 || shown.foldAt(offset).isPresent() ? Optional.empty()
                : Optional.of(shown.toArticle(offset));
    }

    /** Where a character is; empty in what is folded or not held. */
    Optional<Rectangle> boundsOf(int offset) {
        return offset >= shown.text().length() ? Optional.empty()
                : shown.held(new Span(offset, offset + 1)).stream().findFirst()
                        .map(piece -> widget.getTextBounds(piece.begin(), piece.begin()));
    }

    /** What the reader looks at: the caret where it can be seen, else what is at the upper edge. */
    int lookedAt() {
        return isCaretSeen() ? shown.caret() : top();
    }

    boolean isCaretSeen() {
        int height = shown.heightOf(shown.caret());
        return shown.isCaretHeld() && height >= 0 && height < widget.getClientArea().height;
    }

    /** Scrolls as far as an offset is on the screen, with something of what follows. */
    void bringIntoView(int offset) {
        int height = widget.getClientArea().height;
        int y = shown.heightOf(offset);
        if (y > height * 3 / 4 || y < 0) {
            shown.scroll(y - height / 3);
        }
    }
}
