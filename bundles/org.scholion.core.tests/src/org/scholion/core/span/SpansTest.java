package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String TEXT = "one two three four five";

    @Test
    void spansThatOverlapOrTouchBecomeOne() {
        assertThat(Spans.with(List.of(new Span(0, 3), new Span(8, 13)), new Span(4, 7)))
                .containsExactly(new Span(0, 3), new Span(4, 7), new Span(8, 13));
        assertThat(Spans.with(List.of(new Span(0, 3), new Span(8, 13)), new Span(3, 8)))
                .containsExactly(new Span(0, 13));
        assertThat(Spans.with(List.of(new Span(8, 13)), new Span(9, 10))).containsExactly(new Span(8, 13));
    }

    @Test
    void nearestPartIsExtended() {
        assertThat(Spans.extended(List.of(new Span(0, 3), new Span(14, 18)), new Span(19, 23)))
                .containsExactly(new Span(0, 3), new Span(14, 23));
        assertThat(Spans.extended(List.of(new Span(0, 3), new Span(14, 18)), new Span(4, 16)))
                .as("the part that it overlaps, too").containsExactly(new Span(0, 3), new Span(4, 18));
    }

    @Test
    void cutsLeaveNoBlanks() {
        assertThat(Spans.without(TEXT, List.of(new Span(0, 13)), new Span(4, 7))).containsExactly(new Span(0, 3),
                new Span(8, 13));
        assertThat(Spans.without(TEXT, List.of(new Span(4, 7)), new Span(3, 8))).isEmpty();
        assertThat(Spans.within(TEXT, List.of(new Span(0, 3), new Span(4, 13)), new Span(2, 8)))
                .containsExactly(new Span(2, 3), new Span(4, 7));
    }

    @Test
    void sameCharactersAreInTheSpansAsInSetsOfThem() {
        var random = new Random(2);
        var text = "x".repeat(60);
        for (int round = 0; round < 2_000; round++) {
            List<Span> spans = List.of();
            var set = new BitSet();
            for (int step = 0; step < 6; step++) {
                int begin = random.nextInt(59);
                var span = new Span(begin, begin + 1 + random.nextInt(60 - begin));
                if (random.nextInt(3) > 0) {
                    spans = Spans.with(spans, span);
                    set.set(span.begin(), span.end());
                } else {
                    spans = Spans.without(text, spans, span);
                    set.clear(span.begin(), span.end());
                }
                assertThat(spans).isEqualTo(spans(set));
            }
        }
    }

    private static List<Span> spans(BitSet set) {
        var spans = new ArrayList<Span>();
        for (int begin = set.nextSetBit(0); begin >= 0;) {
            int end = set.nextClearBit(begin);
            spans.add(new Span(begin, end));
            begin = set.nextSetBit(end);
        }
        return spans;
    }
}
