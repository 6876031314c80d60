package org.scholion.core.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void ordinaryTextStaysTheSameString() {
        var text = "caf\u00E9, cafe\u0301, \uD83D\uDEA2, \u202Eabc\u202C\ttab\nline";

        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void controlCharactersBecomeTheirPictures() {
        assertThat(VisibleText.of("a\0b\u0007c\u001Bd\u007Fe\u009Bf"))
                .isEqualTo("a\u2400b\u2407c\u241Bd\u2421e\uFFFDf");
    }

    @Test
    void allLineBreaksBecomeLineFeeds() {
        assertThat(VisibleText.of("a\r\nb\rc\nd\r\r\ne\r")).isEqualTo("a\nb\nc\nd\n\ne\n");
    }

    @Test
    void unpairedSurrogatesAreReplacedAndPairsKept() {
        assertThat(VisibleText.of("\uDEA2a\uD83D\uDEA2b\uD83D")).isEqualTo("\uFFFDa\uD83D\uDEA2b\uFFFD");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(VisibleText.of("a\uFFFEb\uFFFF\uFFFDc")).isEqualTo("a\uFFFDb\uFFFD\uFFFDc");
    }
}
