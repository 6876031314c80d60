package org.scholion.ui.article;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.ui.article.shown.LineDirections;
import org.scholion.ui.article.shown.ShownText;

/** Where stretches of text are on screen: one rectangle for each run in one direction on each visual line. */
final class TextRuns {

    /** More characters than a visual line holds. */
    private static final int LONGEST_ROW = 400;

    private final StyledText widget;
    private final LineDirections directions;
    private final Map<Integer, int[]> rows = new HashMap<>();
    private List<?> measure = List.of();

    TextRuns(ShownText shown) {
        widget = shown.widget();
        directions = shown.directions();
        widget.getContent().addTextChangeListener(new TextChangeListener() {
            @Override
            public void textChanging(TextChangingEvent event) {
                rows.clear();
            }

            @Override
            public void textChanged(TextChangedEvent event) {
                rows.clear();
            }

            @Override
            public void textSet(TextChangedEvent event) {
                rows.clear();
            }
        });
    }

    /** The rectangles of a range; parts of lines above or below the visible ones may be left out. */
    List<Rectangle> of(int begin, int end) {
        var rectangles = new ArrayList<Rectangle>();
        int from = begin;
        while (from < end) {
            int line = widget.getLineAtOffset(from);
            int limit = Math.min(end, widget.getOffsetAtLine(line) + widget.getLine(line).length());
            while (from < limit) {
                int to = visualLineEnd(line, from, limit);
                addRuns(line, from, to, rectangles);
                from = to;
            }
            // the next line may begin here: a very long one is in pieces
            from = from < end && line + 1 < widget.getLineCount() ? widget.getOffsetAtLine(line + 1) : end;
        }
        return rectangles;
    }

    /** The end of the visual line that an offset is in. */
    private int visualLineEnd(int line, int from, int limit) {
        var begins = rows(line);
        int found = Arrays.binarySearch(begins, from - widget.getOffsetAtLine(line));
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < begins.length ? Math.min(limit, widget.getOffsetAtLine(line) + begins[next]) : limit;
    }

    /** Where the visual lines of a line begin; found out once until lines break elsewhere. */
    private int[] rows(int line) {
        var now = List.of(widget.getFont(), widget.getClientArea().width, widget.getLeftMargin(),
                widget.getRightMargin());
        if (!now.equals(measure)) {
            measure = now;
            rows.clear();
        }
        return rows.computeIfAbsent(line, this::breaks);
    }

    private int[] breaks(int line) {
        int begin = widget.getOffsetAtLine(line);
        int end = begin + widget.getLine(line).length();
        var breaks = IntStream.builder();
        for (int from = begin; from < end;) {
            breaks.add(from - begin);
            from = rowEnd(from, end);
        }
        return breaks.build().toArray();
    }

    /** By halving: the offsets of a visual line have the same height. */
    private int rowEnd(int from, int limit) {
        int height = widget.getLocationAtOffset(from).y;
        int low = from;
        int high = Math.min(limit - 1, from + LONGEST_ROW);
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

    private void addRuns(int line, int from, int to, List<Rectangle> rectangles) {
        var text = widget.getTextRange(from, to - from);
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            rectangles.add(bounds(from, to));
            return;
        }
        boolean rightToLeft = directions.isRightToLeft(widget.getOffsetAtLine(line), widget.getLine(line));
        var bidi = new Bidi(text,
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
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
