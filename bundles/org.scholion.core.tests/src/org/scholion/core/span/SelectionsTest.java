package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionsTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final String FLAG = "\ud83c\uddea\ud83c\uddf8";

    @ParameterizedTest
    @ValueSource(strings = { FAMILY, FLAG, "\ud83d\udc4d\ud83c\udffd", "\u1112\u1161\u11ab", "\u0915\u093f",
            "\u0928\u0940", "e\u0301",
            "a\u0300\u0301\u0302",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f", "1\ufe0f\u20e3" })
    void clusterIsSelectedWhole(String cluster) {
        var text = "ab" + cluster + "cd";
        int end = 2 + cluster.length();
        for (int inside = 3; inside < end; inside++) {
            assertThat(Selections.clusterStart(text, inside)).as("start from %s", inside).isEqualTo(2);
            assertThat(Selections.clusterEnd(text, inside)).as("end from %s", inside).isEqualTo(end);
            assertThat(Selections.span(text, inside, inside)).contains(new Span(2, end));
            assertThat(Selections.span(text, 0, inside)).contains(new Span(0, end));
            assertThat(Selections.span(text, inside, text.length())).contains(new Span(2, text.length()));
        }
        assertThat(Selections.clusterStart(text, 2)).isEqualTo(2);
        assertThat(Selections.clusterEnd(text, end)).isEqualTo(end);
    }

    @Test
    void backwardsSelectionIsTheSameSpan() {
        assertThat(Selections.span("one two", 7, 4)).isEqualTo(Selections.span("one two", 4, 7))
                .contains(new Span(4, 7));
    }

    @Test
    void blanksAtTheEndsAreNotSelected() {
        var text = "one \u00a0\n\t two \u200b\ufeff three";

        assertThat(Selections.span(text, 3, text.indexOf("three"))).contains(new Span(8, 11));
        assertThat(Selections.span(text, 3, 8)).isEmpty();
        assertThat(Selections.span("", 0, 0)).isEmpty();
        assertThat(Selections.span("one", 1, 1)).isEmpty();
    }

    @Test
    void blankWithACombiningMarkIsAClusterAndStays() {
        var text = "a \u0301b";

        assertThat(Selections.span(text, 1, 3)).contains(new Span(1, 3));
    }

    @Test
    void offsetsOutsideTheTextMeanItsEnds() {
        assertThat(Selections.span("one", -5, 50)).contains(new Span(0, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = { 10, 399, 400, 401, 1_000, 5_001 })
    void flagsInALongRowStayWhole(int flags) {
        var text = FLAG.repeat(flags);
        int border = 4 * (flags - 3);
        for (int offset = border + 1; offset < border + 4; offset++) {
            assertThat(Selections.span(text, offset, offset)).contains(new Span(border, border + 4));
        }
        assertThat(Selections.clusterStart(text, border)).isEqualTo(border);
    }

    @Test
    void noSelectionSplitsAPairWhateverTheOffsets() {
        var random = new Random(3);
        var parts = new String[] { "a", " ", "\n", FAMILY, FLAG, "\u0301", "\ud83d\ude00", "\u0627\u0644",
                "\u1100\u1161", "x".repeat(500) };
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int begin = random.nextInt(text.length() + 1);
            int end = random.nextInt(text.length() + 1);
            Selections.span(text.toString(), begin, end).ifPresent(span -> {
                assertThat(ArticleText.isNormal(span.of(text.toString()))).isTrue();
                assertThat(Selections.span(text.toString(), span.begin(), span.end())).as("selected again")
                        .contains(span);
            });
        }
    }

    @Test
    void veryManyBlanksAreTrimmedAtOnce() {
        var blanks = " ".repeat(2_000_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> { // a scan by clusters takes minutes
            assertThat(Selections.span("a" + blanks + "b", 1, blanks.length() + 1)).isEmpty();
            assertThat(Selections.span("a" + "\u3000".repeat(2_000) + "b", 1, 2_001)).isEmpty();
        });
    }
}
