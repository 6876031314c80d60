package org.scholion.ui.article.marks;

import java.util.Optional;
import java.util.function.Predicate;

import org.scholion.model.AnnotationElement;
import org.scholion.model.SpanAnnotation;

/** Which annotation comes next for a reader who goes from one to another. */
public final class AnnotationSteps {

    private AnnotationSteps() {
    }

    /**
     * The annotation after or before the current one in order of begin, outer ones first; where none is current, the
     * first that begins behind the caret or the last that begins before it. Empty at the ends. A discontinuous annotation
     * is visited once, at its first span.
     *
     * @param visible whether a mark is to be visited
     */
    public static Optional<SpanAnnotation> step(MarkIndex index, Predicate<Mark> visible, AnnotationElement current,
            int caret, boolean forward) {
        var now = index.of(current);
        int from = now.isEmpty() ? index.firstAtOrAfter(caret) : index.indexOf(now.getFirst()) + (forward ? 1 : 0);
        var marks = index.all();
        for (int i = forward ? from : from - 1; i >= 0 && i < marks.size(); i += forward ? 1 : -1) {
            var mark = marks.get(i);
            if (index.isFirst(mark) && visible.test(mark)) {
                return Optional.of(mark.annotation());
            }
        }
        return Optional.empty();
    }
}
