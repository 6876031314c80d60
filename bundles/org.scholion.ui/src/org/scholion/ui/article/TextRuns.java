package org.scholion.ui.article;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where stretches of text are on screen: one rectangle for each run in one direction on each visual line. */
final class TextRuns {

    private final StyledText widget;

    TextRuns(StyledText widget) {
        this.widget = widget;
    }

    /** The rectangles of a range; parts of lines above or below the visible ones may be left out. */
    List<Rectangle> of(int begin, int end) {
        var rectangles = new ArrayList<Rectangle>();
        int from = begin;
        while (from < end) {
            int line = widget.getLineAtOffset(from);
            int limit = Math.min(end, widget.getOffsetAtLine(line) + widget.getLine(line).length());
            while (from < limit) {
                int to = visualLineEnd(from, limit);
                addRuns(from, to, rectangles);
                from = to;
            }
            // the next line may begin here: a very long one is in pieces
            from = from < end && line + 1 < widget.getLineCount() ? widget.getOffsetAtLine(line + 1) : end;
        }
        return rectangles;
    }

    /** The end of the visual line that begins with an offset or holds it, by halving: its offsets have the same height. */
    private int visualLineEnd(int from, int limit) {
        int height = widget.getLocationAtOffset(from).y;
        int low = from;
        int high = limit - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (widget.getLocationAtOffset(middle).y <= height) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    private void addRuns(int from, int to, List<Rectangle> rectangles) {
        var text = widget.getTextRange(from, to - from);
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            rectangles.add(bounds(from, to));
            return;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            rectangles.add(bounds(from + bidi.getRunStart(i), from + bidi.getRunLimit(i)));
        }
    }

    private Rectangle bounds(int from, int to) {
        var bounds = widget.getTextBounds(from, to - 1);
        if (bounds.width > 0 && bounds.height > 0) {
            return bounds;
        }
        // some systems have no bounds for a right-to-left letter at the start of a line or a lone combining mark
        Point left = widget.getLocationAtOffset(from);
        Point right = widget.getLocationAtOffset(to);
        int width = left.y == right.y ? Math.abs(right.x - left.x) : 0;
        return new Rectangle(Math.min(left.x, left.y == right.y ? right.x : left.x), left.y, Math.max(2, width),
                widget.getLineHeight(from));
    }
}
