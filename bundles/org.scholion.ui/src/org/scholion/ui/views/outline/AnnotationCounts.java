package org.scholion.ui.views.outline;

import java.util.Arrays;
import java.util.stream.Stream;

import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;

/** How many annotations begin in a part of an article. */
final class AnnotationCounts {

    private final int[] begins;

    private AnnotationCounts(int[] begins) {
        this.begins = begins;
    }

    static AnnotationCounts of(ArticleSession session) {
        return new AnnotationCounts(Stream.concat(Stream.of(session.own()), session.others().stream())
                .flatMap(set -> set.getAnnotations().stream()).filter(SpanAnnotation.class::isInstance)
                .map(SpanAnnotation.class::cast).filter(annotation -> !annotation.getAnchors().isEmpty())
                .mapToInt(annotation -> annotation.getAnchors().getFirst().getBegin()).sorted().toArray());
    }

    int in(Span part) {
        return before(part.end()) - before(part.begin());
    }

    private int before(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int place = found >= 0 ? found : -found - 1;
        while (place > 0 && begins[place - 1] == offset) {
            place--;
        }
        return place;
    }
}
