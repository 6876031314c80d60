package org.scholion.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.span.Span;

class ReanchoringTest {

    private static final String OLD = """
            Harbour cranes stand still

            The cranes of Port Elmsund stood still for a night, says harbour master Ida Voss. "We had no warning at \
            all," she told the Courier. The maker, Lodestar Cranes, calls the fault an isolated case.

            Two engineers left the company in March. One of them, Tom Abel, warned of the update in a memo. Lodestar \
            denies that there was a memo.
            """;

    @Test
    void wordsInUnchangedSurroundingsAreTheSame() {
        assertPlaced("Lodestar Cranes", OLD.replace("Harbour cranes", "All harbour cranes"), Certainty.SAME,
                "Lodestar Cranes");
        assertPlaced("a memo", OLD.replace("Two engineers", "Three engineers"), Certainty.SAME, "a memo");
    }

    @Test
    void quotationMarksAndLineEndsOfAnotherReaderChangeNothing() {
        var reread = OLD.replace(" all,\"", "\nall,\u201D").replace("\"We", "\u201CWe");
        assertPlaced("\"We had no warning at all,\"", reread, Certainty.SAME, "\u201CWe had no warning at\nall,\u201D");
    }

    @Test
    void rewordedPassageIsPlacedAndFlagged() {
        var reworded = OLD.replace("warned of the update in a memo", "had warned of the new update in a long memo");
        assertPlaced("warned of the update in a memo", reworded, Certainty.CHANGED,
                "warned of the new update in a long memo");
    }

    @Test
    void deletedPassageIsLostWhereverItsWordsStandElsewhere() {
        var shorter = OLD.replace(" Two engineers left the company in March.", "").replace(
                "One of them, Tom Abel, warned of the update in a memo. ", "");
        assertThat(place("Tom Abel", shorter).certainty()).isEqualTo(Certainty.LOST);
        assertThat(place("Tom Abel", shorter).span()).isEmpty();
    }

    @Test
    void movedSentenceIsFoundAndFlagged() {
        var sentence = "The maker, Lodestar Cranes, calls the fault an isolated case.";
        var moved = OLD.replace(" " + sentence, "") + sentence + "\n";
        assertPlaced("calls the fault an isolated case", moved, Certainty.CHANGED, "calls the fault an isolated case");
    }

    @Test
    void repeatedSentenceIsNeverTakenForSure() {
        var twice = OLD.replace("Two engineers",
                "The maker, Lodestar Cranes, calls the fault an isolated case.\n\nTwo engineers");
        assertThat(place("the fault an isolated case", twice).certainty()).isNotEqualTo(Certainty.SAME);
    }

    @Test
    void ofASentenceThatStandsTwiceInARowTheFirstIsMeant() {
        var sentence = "Two engineers left the company in March. ";
        for (var again : List.of(sentence, sentence.toUpperCase(Locale.ROOT))) {
            var twice = OLD.replace(sentence, sentence + again);
            var placement = place("engineers left", twice);
            assertThat(placement.certainty()).isEqualTo(Certainty.CHANGED);
            assertThat(placement.span()).contains(new Span(twice.indexOf("engineers left"),
                    twice.indexOf("engineers left") + "engineers left".length()));
        }
    }

    @Test
    void whatStandsElsewhereWithTheWordsBehindItIsNeverTakenForSure() {
        var old = "An investor said that he holds a 7.2 pct stake in Lodestar and thinks of more.";
        var fresh = "An investor said that he holds a 7.2 pct stake makes a total of 700 shares. 2 pct stake in Lodestar and"
                + " thinks of more.";
        var span = new Span(old.indexOf("2 pct"), old.indexOf("2 pct") + 1);
        assertThat(new Reanchoring(old, fresh).place(span).certainty()).isEqualTo(Certainty.CHANGED);
    }

    @Test
    void phraseThatStoodTwiceAndStandsOnceIsNeverTakenForSure() {
        var old = "Some costs will be written off, it said. Lodestar said the change takes a year. The fault leaves all"
                + " else alone, it said. Lodestar said the charge is for the yard.";
        var fresh = "Nobody was hurt, it said. Lodestar said the inquiry goes on.";
        for (int at = old.indexOf("Lodestar"); at >= 0; at = old.indexOf("Lodestar", at + 1)) {
            assertThat(new Reanchoring(old, fresh).place(new Span(at, at + 8)).certainty())
                    .isNotEqualTo(Certainty.SAME);
        }
    }

    @Test
    void lostPassageComesWithItsBestGuess() {
        var rewritten = OLD.replace("\"We had no warning at all,\" she told the Courier.",
                "\"We had not had any warning at all,\" she told the Courier.");
        var placement = place("We had no warning at all", rewritten);
        assertThat(placement.certainty()).isNotEqualTo(Certainty.SAME);
        assertThat(placement.guesses()).isNotEmpty();
    }

    @Test
    void spanWithinAWordStaysWithinIt() {
        var old = "At night a lodestar rises over the quiet harbour of the town.";
        assertPlaced("lode", old, old.replace("town", "city"), Certainty.SAME, "lode");
    }

    @Test
    void textWithoutWordsIsPlacedInItselfAlone() {
        assertThat(new Reanchoring("   ", "   ").place(new Span(0, 2)).certainty()).isEqualTo(Certainty.SAME);
        assertThat(new Reanchoring("   ", "x").place(new Span(0, 2)).certainty()).isEqualTo(Certainty.LOST);
        assertThat(new Reanchoring("word", "").place(new Span(0, 4)).certainty()).isEqualTo(Certainty.LOST);
    }

    @Test
    void emojiAndScriptsWithoutBlanksKeepTheirCharacters() {
        var old = "\u6E2F\u53E3\u306F\u9759\u304B\u3067\u3059\u3002 \uD83D\uDC69\u200D\uD83D\uDE80 Ida said so. Calm.";
        var fresh = "Today: " + old;
        assertPlaced("\u9759\u304B", old, fresh, Certainty.SAME, "\u9759\u304B");
        assertPlaced("\uD83D\uDC69\u200D\uD83D\uDE80", old, fresh, Certainty.SAME, "\uD83D\uDC69\u200D\uD83D\uDE80");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void everySpanOfATextIsTheSameInItself(long seed) {
        var random = new Random(seed);
        var reanchoring = new Reanchoring(OLD, OLD);
        for (int i = 0; i < 200; i++) {
            int begin = random.nextInt(OLD.length() - 1);
            int end = begin + 1 + random.nextInt(Math.min(60, OLD.length() - begin - 1) + 1);
            var span = new Span(begin, Math.min(end, OLD.length()));
            if (!span.of(OLD).isBlank() && !Character.isWhitespace(OLD.charAt(begin))
                    && !Character.isWhitespace(OLD.charAt(span.end() - 1))) {
                assertThat(reanchoring.place(span).span()).contains(span);
            }
        }
    }

    private static Placement place(String words, String fresh) {
        int begin = OLD.indexOf(words);
        return new Reanchoring(OLD, fresh).place(new Span(begin, begin + words.length()));
    }

    private static void assertPlaced(String words, String fresh, Certainty certainty, String found) {
        assertPlaced(words, OLD, fresh, certainty, found);
    }

    private static void assertPlaced(String words, String old, String fresh, Certainty certainty, String found) {
        int begin = old.indexOf(words);
        var placement = new Reanchoring(old, fresh).place(new Span(begin, begin + words.length()));
        assertThat(placement.span().map(span -> span.of(fresh))).contains(found);
        assertThat(placement.certainty()).isEqualTo(certainty);
    }
}
