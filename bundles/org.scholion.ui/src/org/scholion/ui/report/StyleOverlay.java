package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyleRange;
import org.scholion.core.span.Span;

/** The styles of a line, to which others are added that lie across them: styles of a text must not overlap. */
final class StyleOverlay {

    private List<StyleRange> styles;

    /**
     * Begins with the styles of a line.
     *
     * @param styled in order, none overlapping another
     */
    StyleOverlay(List<StyleRange> styled, Span line) {
        styles = new ArrayList<>();
        int end = line.begin();
        for (var style : styled) {
            fill(end, style.start);
            styles.add(style);
            end = style.start + style.length;
        }
        fill(end, line.end());
    }

    private void fill(int begin, int end) {
        if (begin < end) {
            styles.add(new StyleRange(begin, end - begin, null, null));
        }
    }

    /** Changes the look of a span. */
    void add(Span span, Consumer<StyleRange> change) {
        var next = new ArrayList<StyleRange>();
        for (var style : styles) {
            int end = style.start + style.length;
            int from = Math.clamp(span.begin(), style.start, end);
            int to = Math.clamp(span.end(), style.start, end);
            add(next, style, style.start, from);
            if (from < to) {
                change.accept(add(next, style, from, to));
            }
            add(next, style, Math.max(from, to), end);
        }
        styles = next;
    }

    private static StyleRange add(List<StyleRange> styles, StyleRange from, int begin, int end) {
        var part = (StyleRange) from.clone();
        part.start = begin;
        part.length = end - begin;
        if (part.length > 0) {
            styles.add(part);
        }
        return part;
    }

    StyleRange[] styles() {
        return styles.toArray(StyleRange[]::new);
    }
}
