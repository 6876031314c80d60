package org.scholion.core.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void similarityIsSharedRunsOfThreeWordsDividedByAllOfThem() {
        var one = Shingles.of("The port of Varn stops all cranes"); // 5 runs
        var other = Shingles.of("The port of Varn starts all cranes"); // 2 of them, and 3 others

        assertThat(one.size()).isEqualTo(5);
        assertThat(one.similarity(other)).isCloseTo(2.0 / 8, within(1e-12));
        assertThat(one.similarity(one)).isEqualTo(1);
    }

    @Test
    void caseAndWhatStandsBetweenWordsDoNotCount() {
        var plain = Shingles.of("the port\u2019s cranes stop said Ana Ruiz");

        assertThat(plain.similarity(Shingles.of("\u201cTHE Port's\ncranes, stop!\u201d \u2013 said  ANA ruiz.")))
                .isEqualTo(1);
        assertThat(Shingles.of("\u0391\u0398\u0397\u039d\u0391\u03a3 \u0421\u0422\u041e\u0419 \u00c9T\u00c9")
                .similarity(Shingles.of("\u03b1\u03b8\u03b7\u03bd\u03b1\u03c3 \u0441\u0442\u043e\u0439 \u00e9t\u00e9")))
                .isEqualTo(1);
    }

    @Test
    void charactersAreWordsWhereScriptsDoNotPartThem() {
        assertThat(Shingles.of("\u65b0\u6e2f\u53e3\u4eca\u5929\u5f00\u653e").size()).isEqualTo(5);
        assertThat(Shingles.of("\u65b0\u6e2f\u53e3 A1 \u4eca\u5929").size()).isEqualTo(4);
    }

    @Test
    void marksBelongToTheirWord() {
        assertThat(Shingles.of("\u0939\u093f\u0928\u094d\u0926\u0940 a b").size()).isEqualTo(1);
    }

    @Test
    void runThatOccursAgainCountsOnce() {
        assertThat(Shingles.of("stop the cranes stop the cranes stop the cranes").size()).isEqualTo(3);
    }

    @Test
    void textOfTwoWordsHasNoneAndIsLikeNothing() {
        assertThat(Shingles.of("Two words").size()).isZero();
        assertThat(Shingles.of("").similarity(Shingles.of(""))).isZero();
        assertThat(Shingles.of("one two three four").areEnough()).isFalse();
    }

    @Test
    void brokenSurrogatesAreNoWords() {
        assertThat(Shingles.of("a \ud83d b \udc69 c").similarity(Shingles.of("a b c"))).isEqualTo(1);
    }
}
