package org.scholion.ui.article.margin;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.span.Span;
import org.scholion.ui.article.shown.ShownText;

/** Where visual lines are, by offsets of the article. What is above or below the visible lines is at their edges. */
final class Rows {

    /** Beyond the edges of the widget, so that what goes on there has no end to be seen. */
    private static final int BEYOND = 20;

    private final ShownText shown;
    private final StyledText widget;

    Rows(ShownText shown) {
        this.shown = shown;
        widget = shown.widget();
    }

    /**
     * Paints a strip of the widget anew from top to bottom. The widget is not asked for it: it would forget how all lines
     * that can be seen are laid out, and painting would do that again.
     */
    void repaint(int x, int width) {
        var place = widget.getLocation();
        widget.getParent().redraw(place.x + x, place.y, width, widget.getClientArea().height, true);
    }

    /** The part of the article in the lines that can be seen at least partly; empty when there is none. */
    Optional<Span> visible() {
        if (widget.getCharCount() == 0) {
            return Optional.empty();
        }
        int last = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int begin = widget.getOffsetAtLine(widget.getLineIndex(0));
        int end = widget.getOffsetAtLine(last) + widget.getLine(last).length();
        return end <= begin ? Optional.empty() : Optional.of(shown.toArticle(new Span(begin, end)));
    }

    /** The height of the first character of a span. */
    int top(Span span, Span visible) {
        return span.begin() < visible.begin() ? -BEYOND : row(span.begin(), visible).y;
    }

    /** The height below the last character of a span. */
    int bottom(Span span, Span visible) {
        if (span.end() > visible.end()) {
            return widget.getClientArea().height + BEYOND;
        }
        var row = row(span.end() - 1, visible);
        return row.y + row.height;
    }

    /** The middle of the visual line of an offset. */
    int middle(int offset, Span visible) {
        var row = row(offset, visible);
        return row.y + row.height / 2;
    }

    private Rectangle row(int offset, Span visible) {
        if (offset < visible.begin()) {
            return new Rectangle(0, -BEYOND, 0, 0);
        }
        if (offset >= visible.end()) {
            return new Rectangle(0, widget.getClientArea().height + BEYOND, 0, 0);
        }
        int at = shown.toWidget(offset);
        var place = widget.getLocationAtOffset(at);
        return new Rectangle(place.x, place.y, 0, widget.getLineHeight(at));
    }
}
