package org.scholion.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.compare.VersionComparison;
import org.scholion.core.compare.WordDiff;

class MergedTextTest {

    private static final ArticleSummary EARLIER = new ArticleSummary("a1", "Cranes", "", "", "en", "", "a.txt", 0);
    private static final ArticleSummary LATER = new ArticleSummary("b2", "Cranes", "", "", "en", "", "b.txt", 0, "a1",
            2);

    static VersionComparison comparison(String old, String fresh) {
        return new VersionComparison(EARLIER, LATER, old, fresh, WordDiff.between(old, fresh));
    }

    private static String marked(MergedText merged) {
        var marked = new StringBuilder(merged.text());
        for (int i = merged.runs().size() - 1; i >= 0; i--) {
            var run = merged.runs().get(i);
            marked.insert(run.end(), run.added() ? "+" : "-").insert(run.begin(), run.added() ? "+" : "-");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource({ "The crane stops for a week.,The crane stopped for a week.,The crane -stops- +stopped+ for a week.",
            "It was reportedly sold.,It was sold.,It was -reportedly- sold.",
            "It was sold.,It was reportedly sold.,It was +reportedly+ sold.", "a b c d,a b c,a b c -d-",
            "a,b,-a- +b+", "It stops.,It works.,It -stops- +works+.", "a b,a b,a b" })
    void removedWordsStandBeforeAddedOnesAndTouchNoOthers(String old, String fresh, String marked) {
        assertThat(marked(MergedText.of(comparison(old, fresh))))
                .isEqualTo(marked);
    }

    @Test
    void lastWordOfAHeadingStaysInItsLine() {
        assertThat(marked(MergedText.of(comparison("Closed for a week\n\nThe crane stops.",
                "Closed for a year\n\nThe crane stops."))))
                .isEqualTo("Closed for a -week- +year+\n\nThe crane stops.");
    }

    @Test
    void differenceTakesUpBothItsRuns() {
        var merged = MergedText.of(comparison("The crane stops for a week.", "The crane stopped for a month."));
        assertThat(merged.differences()).hasSize(2);
        assertThat(merged.text().substring(merged.differences().get(0).begin(), merged.differences().get(0).end()))
                .isEqualTo("stops stopped");
        assertThat(merged.firstRunBehind(0)).isZero();
        assertThat(merged.firstRunBehind(merged.differences().get(0).end())).isEqualTo(2);
        assertThat(merged.firstRunBehind(merged.text().length())).isEqualTo(4);
    }

    @Test
    void summaryCountsTheDifferencesAndSaysWhenTheyAreNotExact() {
        assertThat(ComparisonSummary.of(comparison("A b", "A c"))).isEqualTo("Cranes: 1 difference from version 1 to "
                + "version 2. Removed words are struck through, added ones are underlined.");
        assertThat(ComparisonSummary.of(comparison("A b", "A  b")))
                .isEqualTo("Cranes: no word has changed from version 1 to version 2.");
        var coarse = new VersionComparison(EARLIER, LATER, "a", "b",
                new WordDiff(WordDiff.between("a", "b").changes(), false));
        assertThat(ComparisonSummary.of(coarse)).endsWith("replaced whole.");
    }
}
