package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({ "-1, 2", "3, 3", "4, 2" })
    void spanIsNeverEmptyOrNegative(int begin, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(begin, end));
    }

    @Test
    void enclosingSpanSortsBeforeEnclosedSpan() {
        var outer = new Span(2, 9);
        var inner = new Span(2, 5);
        var later = new Span(3, 20);

        assertThat(List.of(later, inner, outer).stream().sorted()).containsExactly(outer, inner, later);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(3, 5).overlaps(new Span(0, 3))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void endIsOutsideAndBeginInside() {
        var span = new Span(3, 5);

        assertThat(span.contains(2)).isFalse();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(2);
        assertThat(span.of("012345")).isEqualTo("34");
    }

    @Test
    void spanEnclosesItselfAndWhatLiesWithin() {
        var span = new Span(3, 6);

        assertThat(span.encloses(span)).isTrue();
        assertThat(span.encloses(new Span(4, 5))).isTrue();
        assertThat(span.encloses(new Span(2, 5))).isFalse();
        assertThat(span.encloses(new Span(4, 7))).isFalse();
    }
}
