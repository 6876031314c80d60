package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {

    /** What is in brackets is selected; what is expected follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "He [left, ]and she | left",
            "He [left.] | left",
            "It [stopped; ]then | stopped",
            "He said: [“We left.”] Then | “We left.”",
            "He said: [“We left.]” Then | We left",
            "He said: “[We left.”] Then | We left",
            "He said \"[no\"] and | no",
            "He said [\"no] way\" and | no",
            "He said [\"no\"], and | \"no\"",
            "[\"We left.\" He said \"no\"] | \"We left.\" He said \"no\"",
            "said \"no\" and [\"yes\", ]he | \"yes\"",
            "„[Wir gehen“], sagt | Wir gehen",
            "[„Wir gehen“], sagt | „Wir gehen“",
            "sagt [»Wir gehen«.] Dann | »Wir gehen«",
            "dit [« Nous partons »]. | « Nous partons »",
            "in the [U.S.] on | U.S.",
            "at [5 p.m.] on | 5 p.m.",
            "of [Foo Inc.] said | Foo Inc.",
            "by [J. R. R.] Tolkien | J. R. R.",
            "the [teams' ]leads | teams'",
            "he said 'the [lead'] left | lead",
            "in the ['90s], when | '90s",
            "['We don't know'], he | 'We don't know'",
            "(the [lead)] left | lead",
            "the lead [(Ana Ruiz), ]left | (Ana Ruiz)",
            "the lead ([Ana Ruiz), ]left | Ana Ruiz",
            "a [.NET ]runtime | .NET",
            "costs [.5 ]euros | .5",
            "wait [and see...] | and see...",
            "[Who left?] Nobody | Who left?",
            "It stopped. [Who left?] | Who left?",
            "asked [Ana Ruiz?] Nobody | Ana Ruiz",
            "of [Yahoo! ]said | Yahoo!",
            "left [— reportedly — ]on | reportedly",
            "gone [, then] | then",
            "only [,] this | ,",
            "only [...] this | ...",
            "他说[离开，]然后 | 离开",
            "over [100%], and | 100%",
            "see [C++], and | C++" })
    void roughSelectionMeansThePassage(String marked, String expected) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var text = marked.substring(0, begin) + marked.substring(begin + 1, end + 1) + marked.substring(end + 2);

        assertThat(Passages.span(text, begin, end).map(span -> span.of(text))).contains(expected);
        assertThat(Passages.span(text, end, begin).map(span -> span.of(text))).as("backwards").contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n\n", "\u00a0\t " })
    void blanksMeanNothing(String blanks) {
        assertThat(Passages.span(blanks, 0, blanks.length())).isEmpty();
    }

    @Test
    void passageLiesInTheSelectionSplitsNoCharacterAndIsThePassageOfItself() {
        var random = new Random(7);
        var parts = new String[] { "a", "Left", " ", "\n", ".", ",", "\"", "'", "“", "”", "„", "(", ")", "»", "«", "?",
                "U.S.", "…", "👩‍👩‍👧", "🇪🇸", "\u0301", "العربية", "，", "’s", "5" };
        for (int round = 0; round < 5_000; round++) {
            var built = new StringBuilder();
            for (int i = 0; i < 14; i++) {
                built.append(parts[random.nextInt(parts.length)]);
            }
            var text = built.toString();
            int begin = random.nextInt(text.length() + 1);
            int end = random.nextInt(text.length() + 1);
            var whole = Selections.span(text, begin, end);
            var passage = Passages.span(text, begin, end);

            assertThat(passage.isPresent()).as(text).isEqualTo(whole.isPresent());
            passage.ifPresent(span -> {
                assertThat(whole.get().encloses(span)).as(text).isTrue();
                assertThat(Selections.span(text, span.begin(), span.end())).as("no cluster split in " + text)
                        .contains(span);
                assertThat(Passages.span(text, span.begin(), span.end())).as("of itself in " + text).contains(span);
            });
        }
    }
}
