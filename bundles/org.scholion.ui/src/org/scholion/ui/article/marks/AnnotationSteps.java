package org.scholion.ui.article.marks;

import java.util.List;
import java.util.Optional;

import org.scholion.model.AnnotationElement;
import org.scholion.model.SpanAnnotation;

/** Which annotation comes next for a reader who goes from one to another. */
public final class AnnotationSteps {

    private AnnotationSteps() {
    }

    /**
     * The annotation after or before the current one in order of begin, outer ones first; where none is current, the
     * first that begins behind the caret or the last that begins before it. Empty at the ends.
     */
    public static Optional<SpanAnnotation> step(MarkIndex index, AnnotationElement current, int caret,
            boolean forward) {
        var marks = firstMarks(index.all());
        int now = indexOf(marks, current);
        if (now >= 0) {
            return at(marks, forward ? now + 1 : now - 1);
        }
        int after = 0;
        while (after < marks.size() && marks.get(after).span().begin() < caret) {
            after++;
        }
        return at(marks, forward ? after : after - 1);
    }

    /** A discontinuous annotation is visited once, at its first span. */
    private static List<Mark> firstMarks(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.annotation().getAnchors().get(0).getBegin() == mark.span().begin())
                .toList();
    }

    private static int indexOf(List<Mark> marks, AnnotationElement annotation) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).annotation() == annotation) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<SpanAnnotation> at(List<Mark> marks, int i) {
        return i >= 0 && i < marks.size() ? Optional.of(marks.get(i).annotation()) : Optional.empty();
    }
}
