package org.scholion.ui.article.marks;

import java.util.List;

import org.scholion.core.span.Span;

/**
 * A whole annotation beside the text.
 *
 * @param hull from the begin of its first mark to the end of its last one
 * @param marks in order, at least one
 * @param lane 0 for the one nearest to the text; stripes that would touch are in different lanes, however lines break
 */
public record Stripe(Span hull, List<Mark> marks, int lane) {

    /** As many characters as a visual line holds at most: what is nearer to each other may share a line. */
    static final int ROW = 100;

    public Stripe {
        marks = List.copyOf(marks);
    }

    static Span hull(List<Mark> marks) {
        int end = 0;
        for (var mark : marks) {
            end = Math.max(end, mark.span().end());
        }
        return new Span(marks.getFirst().span().begin(), end);
    }

    public Mark first() {
        return marks.getFirst();
    }
}
