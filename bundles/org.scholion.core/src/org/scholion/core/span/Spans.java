package org.scholion.core.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the spans of one annotation; they do not overlap and are in order. */
public final class Spans {

    private Spans() {
    }

    /** The spans and one more; those that it overlaps or touches become one with it. */
    public static List<Span> with(List<Span> spans, Span added) {
        var result = new ArrayList<Span>();
        var grown = added;
        for (var span : spans) {
            if (span.begin() <= grown.end() && grown.begin() <= span.end()) {
                grown = hull(span, grown);
            } else {
                result.add(span);
            }
        }
        result.add(grown);
        result.sort(null);
        return List.copyOf(result);
    }

    /** The spans where the one nearest to a place reaches as far as that; those on the way become one with it. */
    public static List<Span> extended(List<Span> spans, Span place) {
        return with(spans, hull(spans.get(nearest(spans, place)), place));
    }

    /** What is left of the spans outside a range, without blanks at the cuts; may be nothing. */
    public static List<Span> without(String text, List<Span> spans, Span range) {
        var rest = new ArrayList<Span>();
        for (var span : spans) {
            if (!span.overlaps(range)) {
                rest.add(span);
            } else {
                part(text, span.begin(), range.begin()).ifPresent(rest::add);
                part(text, range.end(), span.end()).ifPresent(rest::add);
            }
        }
        return List.copyOf(rest);
    }

    /** What the spans have in a range; may be nothing. */
    public static List<Span> within(String text, List<Span> spans, Span range) {
        return spans.stream().filter(range::overlaps)
                .flatMap(span -> part(text, Math.max(span.begin(), range.begin()), Math.min(span.end(), range.end()))
                        .stream())
                .toList();
    }

    /** The place of the span that is nearest to another; the first of those that are as near. */
    public static int nearest(List<Span> spans, Span place) {
        int nearest = 0;
        for (int i = 1; i < spans.size(); i++) {
            if (distance(spans.get(i), place) < distance(spans.get(nearest), place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
    }

    private static Optional<Span> part(String text, int begin, int end) {
        return begin < end ? Selections.span(text, begin, end) : Optional.empty();
    }
}
