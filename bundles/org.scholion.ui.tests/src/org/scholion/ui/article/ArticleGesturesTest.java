package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleGesturesTest {

    @Test
    void marksAroundAllOfTheWordsAreLeftOutInMessagesThatHaveTheirOwn() {
        assertThat(ArticleGestures.shortened("\"We were told\n nothing\"")).isEqualTo("We were told nothing");
        assertThat(ArticleGestures.shortened("\u201CWe were told.\u201D")).isEqualTo("We were told.");
        assertThat(ArticleGestures.shortened("\u201ENichts\u201C")).isEqualTo("Nichts");
        assertThat(ArticleGestures.shortened("\u00BBNichts\u00AB")).isEqualTo("Nichts");
    }

    @Test
    void otherMarksStay() {
        for (var words : new String[] { "\"one\" and \"two\"", "\"open", "\"\"", "she said \"no\"" }) {
            assertThat(ArticleGestures.shortened(words)).isEqualTo(words);
        }
    }

    @Test
    void longWordsAreCut() {
        assertThat(ArticleGestures.shortened("word ".repeat(20))).hasSizeLessThanOrEqualTo(41).endsWith("word…");
    }
}
