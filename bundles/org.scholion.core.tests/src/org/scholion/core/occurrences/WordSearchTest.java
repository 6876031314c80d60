package org.scholion.core.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholion.core.span.Selections;

class WordSearchTest {

    @Test
    void wholeWordsAreFoundAcrossLineEndsAndBesidePunctuation() {
        var text = "The model team; the model\nteam, (model team) models team remodel team";

        assertThat(found(text, "model team", true, true)).containsExactly("model team", "model\nteam", "model team");
        assertThat(found(text, "model team", false, true)).hasSize(4);
        assertThat(found(text, "THE Model", true, false)).containsExactly("The model", "the model");
        assertThat(found(text, "the model", true, true)).containsExactly("the model");
    }

    @Test
    void wordsAreTakenAsTheyAreWritten() {
        assertThat(found("$53.5 (C++) $5345 [a-z]*", "$53.5", true, true)).containsExactly("$53.5");
        assertThat(found("$53.5 (C++) C+++ [a-z]*", "C++", true, true)).hasSize(2);
        assertThat(found("$53.5 (C++) [a-z]*", "[a-z]*", true, true)).containsExactly("[a-z]*");
        assertThat(found("a\\Eb \\Q", "\\E", false, true)).containsExactly("\\E");
        assertThatIllegalArgumentException().isThrownBy(() -> new WordSearch(" \n", true, true));
    }

    @Test
    void scriptsWithoutBlanksHaveNoWholeWordsToBreak() {
        assertThat(found("他离开了团队", "离开", true, true)).containsExactly("离开");
    }

    @Test
    void noHitSplitsACharacterOrOverlapsAnother() {
        assertThat(found("cafe cafe\u0301", "cafe", false, true)).containsExactly("cafe");
        assertThat(found("👩‍👩‍👧 👩", "👩", true, true)).hasSize(1);
        assertThat(found("aaaa", "aa", false, true)).hasSize(2);
        var random = new Random(4);
        var parts = new String[] { "a", "b", " ", "\u0301", "👩‍👩‍👧", "👩", "🇪🇸", "\n" };
        for (int round = 0; round < 2_000; round++) {
            var built = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                built.append(parts[random.nextInt(parts.length)]);
            }
            var text = built.toString();
            int end = 0;
            for (var span : new WordSearch(parts[random.nextInt(2)], random.nextBoolean(), true).in(text)) {
                assertThat(span.begin()).isGreaterThanOrEqualTo(end);
                assertThat(Selections.clusterStart(text, span.begin())).isEqualTo(span.begin());
                assertThat(Selections.clusterEnd(text, span.end())).isEqualTo(span.end());
                end = span.end();
            }
        }
    }

    @Test
    void bookOfTwoMillionWordsIsSearchedInSeconds() {
        var text = "the model team left ".repeat(500_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThat(new WordSearch("model team", true, true).in(text)).hasSize(500_000));
    }

    private static List<String> found(String text, String words, boolean whole, boolean matchCase) {
        return new WordSearch(words, whole, matchCase).in(text).stream().map(span -> span.of(text)).toList();
    }
}
