package org.scholion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.core.span.Span;

class QuotedWordsTest {

    @Test
    void placesAreWholeCharacters() {
        var text = "cafe\u0301 and cafe";
        assertThat(new QuotedWords(text, "cafe").places()).containsExactly(new Span(10, 14));
        assertThat(new QuotedWords(text, "cafe\u0301").places()).containsExactly(new Span(0, 5));
    }

    @Test
    void blanksAroundTheWordsDoNotCount() {
        assertThat(new QuotedWords("a claim", " claim\r\n").places()).containsExactly(new Span(2, 7));
    }

    @Test
    void placesMayOverlap() {
        assertThat(new QuotedWords("nanana", "nana").places()).containsExactly(new Span(0, 4), new Span(2, 6));
    }

    @Test
    void wordsMayGoOverALineEnd() {
        assertThat(new QuotedWords("one\ntwo", "one\r\ntwo").places()).containsExactly(new Span(0, 7));
    }
}
