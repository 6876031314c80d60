package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.core.span.TextUnits.Unit;

class TextUnitsTest {

    private static final String TEXT = "Dr. J. Doe left the U.S. government on Monday. \"We stop,\" he said. "
            + "It cost $1.5 million!\n\nMr. Smith of Foo Inc. came.\n";

    @Test
    void sentenceIsWholeWhereAbbreviationsAreInIt() {
        assertThat(sentences(TEXT)).containsExactly("Dr. J. Doe left the U.S. government on Monday.",
                "\"We stop,\" he said.", "It cost $1.5 million!", "Mr. Smith of Foo Inc. came.");
    }

    @Test
    void sentenceBehindWhoseEndTheCaretIsCounts() {
        var units = new TextUnits(TEXT, "en");

        assertThat(units.sentenceAt(TEXT.indexOf(" \"We")).map(span -> span.of(TEXT)))
                .contains("Dr. J. Doe left the U.S. government on Monday.");
        assertThat(units.sentenceAt(TEXT.indexOf("\n\n") + 1)).as("in a blank line").isEmpty();
    }

    @Test
    void paragraphIsTheLine() {
        var units = new TextUnits(TEXT, "en");

        assertThat(units.paragraphAt(TEXT.indexOf("Smith")).map(span -> span.of(TEXT)))
                .contains("Mr. Smith of Foo Inc. came.");
        assertThat(units.paragraphAt(0)).contains(new Span(0, TEXT.indexOf("\n\n")));
        assertThat(units.paragraphAt(TEXT.indexOf("\n\n") + 1)).isEmpty();
        assertThat(units.paragraphAt(TEXT.length() + 9)).isEmpty();
    }

    @Test
    void wordAtTheCaretIsTheOneThereOrBefore() {
        var text = "The Qwen2 team's lead, gone.\nBye";

        assertThat(word(text, 0)).isEqualTo("The");
        assertThat(word(text, 2)).isEqualTo("The");
        assertThat(word(text, 3)).as("behind the word").isEqualTo("The");
        assertThat(word(text, 6)).isEqualTo("Qwen2");
        assertThat(word(text, 12)).isEqualTo("team's");
        assertThat(word(text, 21)).as("before the comma").isEqualTo("lead");
        assertThat(word(text, 28)).as("behind the full stop").isEmpty();
        assertThat(word(text, 29)).isEqualTo("Bye");
        assertThat(word("  ", 1)).isEmpty();
        assertThat(word("", 0)).isEmpty();
    }

    @Test
    void wordWithMarksAndInOtherScriptsIsWhole() {
        assertThat(word("un cafe\u0301 noir", 5)).isEqualTo("cafe\u0301");
        assertThat(word("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", 6)).isEqualTo("\u05e2\u05d5\u05dc\u05dd");
    }

    @Test
    void wordsOfAScriptWithoutBlanksAreToldApartInItsLanguage() {
        var text = "กรุงเทพมหานครเป็นเมือง";

        assertThat(new TextUnits(text, "th").wordAt(14).map(span -> span.of(text))).contains("เป็น");
    }

    @Test
    void endsAndBeginsOfWordsLeaveOutBlanksAndPunctuation() {
        var text = "one, two (three)\nfour";
        var units = new TextUnits(text, "");

        assertThat(units.nextEnd(Unit.WORD, 3)).hasValue(8);
        assertThat(units.nextEnd(Unit.WORD, 8)).hasValue(15);
        assertThat(units.nextBegin(Unit.WORD, 0)).hasValue(5);
        assertThat(units.previousEnd(Unit.WORD, 15)).hasValue(8);
        assertThat(units.previousBegin(Unit.WORD, 10)).hasValue(5);
        assertThat(units.nextEnd(Unit.WORD, 15)).as("across a line").hasValue(21);
        assertThat(units.nextEnd(Unit.WORD, 21)).isEmpty();
        assertThat(units.previousBegin(Unit.WORD, 0)).isEmpty();
    }

    @Test
    void characterIsAWholeCluster() {
        var text = "a 👩‍👩‍👧e\u0301";
        var units = new TextUnits(text, "en");
        int family = text.indexOf("👩");

        assertThat(units.nextEnd(Unit.CHARACTER, 1)).hasValue(text.length() - 2);
        assertThat(units.nextEnd(Unit.CHARACTER, text.length() - 2)).hasValue(text.length());
        assertThat(units.previousBegin(Unit.CHARACTER, text.length() - 2)).hasValue(family);
        assertThat(units.previousBegin(Unit.CHARACTER, family)).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void goingThroughATextByUnitsFindsEachOnceInBothDirections(Unit unit) {
        var random = new Random(11);
        var parts = new String[] { "word", "two", " ", " ", "\n", ". ", "? ", "👩‍👩‍👧", "🇪🇸🇩🇪", "e\u0301",
                "العربية",
                "日本語", ",", "U.S. ", " ".repeat(500), "x".repeat(30) };
        for (int round = 0; round < 15; round++) {
            var built = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                built.append(parts[random.nextInt(parts.length)]);
            }
            var text = built.toString();
            var units = new TextUnits(text, "en");
            var there = new ArrayList<Integer>();
            for (var at = units.nextEnd(unit, 0); at.isPresent(); at = units.nextEnd(unit, at.getAsInt())) {
                there.add(at.getAsInt());
            }
            var back = new ArrayList<Integer>();
            for (var at = units.previousEnd(unit, text.length() + 1); at.isPresent(); at = units.previousEnd(unit,
                    at.getAsInt())) {
                back.add(0, at.getAsInt());
            }
            assertThat(back).as(text).isEqualTo(there);
            there.forEach(end -> assertThat(Selections.clusterEnd(text, end)).isEqualTo(end));
        }
    }

    @Test
    void hugeLineIsAnsweredAtOnce() {
        var words = "word ".repeat(1_000_000);
        var blanks = "a" + " ".repeat(1_000_000) + "b";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var units = new TextUnits(words, "en");
            for (int i = 0; i < 200; i++) {
                assertThat(units.nextEnd(Unit.WORD, 2_500_000)).hasValue(2_500_004);
                assertThat(units.wordAt(2_500_001)).contains(new Span(2_500_000, 2_500_004));
                assertThat(units.sentenceAt(2_500_000)).isPresent();
            }
            assertThat(new TextUnits(blanks, "en").nextEnd(Unit.WORD, 1)).hasValue(blanks.length());
        });
    }

    private static String word(String text, int offset) {
        return new TextUnits(text, "en").wordAt(offset).map(span -> span.of(text)).orElse("");
    }

    private static List<String> sentences(String text) {
        var units = new TextUnits(text, "en");
        var sentences = new ArrayList<String>();
        for (int at = 0; at < text.length(); at++) {
            var sentence = units.sentenceAt(at).map(span -> span.of(text)).orElse("");
            if (!sentence.isEmpty() && !sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
