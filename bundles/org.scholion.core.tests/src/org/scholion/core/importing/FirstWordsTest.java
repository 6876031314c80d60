package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

class FirstWordsTest {

    private static final String TEXT = "Menu\n\nCranes stop.";

    private static ExtractedDocument document() {
        return new ExtractedDocument(TEXT,
                List.of(new ExtractedSegment(SegmentKind.BOILERPLATE, new Span(0, 4), 0),
                        new ExtractedSegment(SegmentKind.PARAGRAPH, new Span(6, TEXT.length()), 0)),
                ArticleProperties.UNKNOWN, List.of(),
                new Extraction("text", "1", List.of(), List.of(), false, 0));
    }

    @Test
    void textWithoutATitleIsCalledByWhatTheArticleBeginsWith() {
        var titled = FirstWords.titled(ArticleProperties.UNKNOWN, document());

        assertThat(titled.title()).isEqualTo("Cranes stop.");
        assertThat(titled.choices()).extracting(Choice::property, Choice::origin)
                .containsExactly(tuple("title", "the first words of what was pasted"));
    }

    @Test
    void titleThatTheTextSaysStays() {
        var known = ArticleProperties.builder().title("Harbour").build();

        assertThat(FirstWords.titled(known, document())).isEqualTo(known);
    }

    @Test
    void shortTextIsItsOwnTitle() {
        assertThat(FirstWords.of("\n  Cranes \t stop. \nFor a week.")).isEqualTo("Cranes stop.");
        assertThat(FirstWords.of(" \n ")).isEmpty();
    }

    @Test
    void longTextIsCutBetweenWordsWithoutTheMarkBefore() {
        var words = "One word after another, ".repeat(20);

        assertThat(FirstWords.of(words)).isEqualTo("One word after another, One word after another, One word after "
                + "another, One word\u2026");
        assertThat(FirstWords.of("A".repeat(60) + " " + "b".repeat(18) + ", and more")).endsWith("b\u2026");
    }

    @Test
    void wordLongerThanATitleIsCutInside() {
        assertThat(FirstWords.of("a".repeat(200))).isEqualTo("a".repeat(FirstWords.LONGEST) + "\u2026");
    }

    @Test
    void textWithoutSpacesIsCutToo() {
        assertThat(FirstWords.of("\u6e2f\u6e7e\u59d4\u5458\u4f1a\u3002".repeat(40)))
                .hasSizeBetween(10, FirstWords.LONGEST + 1).endsWith("\u2026");
    }
}
