package org.scholion.ui.article;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.span.Span;
import org.scholion.ui.article.ReadingText.Emphasis;

/** What is emphasized in a text besides its marks. */
final class Emphases {

    private final Map<Emphasis, Span[]> spans = new EnumMap<>(Emphasis.class);

    /** A part of the text that is emphasized. */
    record Piece(Span span, Emphasis emphasis) {
    }

    /** Emphasizes spans, none overlapping another, in place of those before; gives these. */
    List<Span> set(Emphasis emphasis, List<Span> emphasized) {
        var sorted = emphasized.toArray(Span[]::new);
        Arrays.sort(sorted);
        var before = spans.put(emphasis, sorted);
        return before == null ? List.of() : List.of(before);
    }

    /** What lies at least partly in a range, the weakest emphasis first. */
    List<Piece> in(int begin, int end) {
        return spans.entrySet().stream().flatMap(entry -> {
            var all = entry.getValue();
            int first = firstThatEndsAfter(all, begin);
            return Arrays.stream(all, first, all.length).takeWhile(span -> span.begin() < end)
                    .map(span -> new Piece(span, entry.getKey()));
        }).toList();
    }

    private static int firstThatEndsAfter(Span[] spans, int offset) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[middle].end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
