package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void shortTextStaysWithItsBlanksMadeSingle() {
        assertThat(Excerpts.oneLine(" two \n\n families\t live ", 40)).isEqualTo("two families live");
    }

    @Test
    void longTextEndsInAnEllipsis() {
        assertThat(Excerpts.oneLine("The lead of the team has stepped down", 11)).isEqualTo("The lead of…");
        assertThat(Excerpts.oneLine("x".repeat(1_000_000), 5)).isEqualTo("xxxxx…");
    }

    @Test
    void textOfExactlyTheLengthIsNotCut() {
        assertThat(Excerpts.oneLine("twelve chars", 12)).isEqualTo("twelve chars");
        assertThat(Excerpts.oneLine("twelve chars", 11)).isEqualTo("twelve char…");
    }

    @Test
    void noClusterIsCut() {
        var family = "👩‍👩‍👧";

        assertThat(Excerpts.oneLine("a" + family + family, 1 + family.length() + 3)).isEqualTo("a" + family + "…");
        assertThat(Excerpts.oneLine("e\u0301e\u0301", 3)).isEqualTo("e\u0301…");
    }
}
