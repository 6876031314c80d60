package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.model.Anchor;
import org.scholion.model.ModelFactory;

class AnchorsTest {

    private static final String TEXT = "The lead stepped down. A brief post said so. The lead is gone.";

    @Test
    void anchorQuotesItsWordsWithTheirSurroundings() {
        var anchor = Anchors.of(TEXT, spanOf(TEXT, "brief post"));

        assertThat(anchor.getQuote()).isEqualTo("brief post");
        assertThat(anchor.getPrefix()).isEqualTo("The lead stepped down. A ");
        assertThat(anchor.getSuffix()).isEqualTo(" said so. The lead is gone.");
        assertThat(Anchors.holds(TEXT, anchor)).isTrue();
    }

    @Test
    void anchorDoesNotHoldWhereOtherWordsAre() {
        var anchor = Anchors.of(TEXT, spanOf(TEXT, "brief post"));

        assertThat(Anchors.holds(TEXT.replace("brief", "short"), anchor)).isFalse();
        assertThat(Anchors.holds(TEXT.substring(0, 10), anchor)).isFalse();
    }

    @Test
    void offsetsThatAreNoSpanDoNotHold() {
        assertThat(Anchors.holds(TEXT, anchor(-3, 0, "The", "", ""))).isFalse();
        assertThat(Anchors.holds(TEXT, anchor(0, 4, "The", "", ""))).isFalse();
        assertThat(Anchors.holds(TEXT, anchor(0, 0, "", "", ""))).isFalse();
        assertThat(Anchors.holds(TEXT, anchor(0, 3, null, null, null))).isFalse();
        assertThat(Anchors.span(anchor(5, 5, "", "", ""))).isEmpty();
        assertThat(Anchors.span(anchor(-1, 5, "", "", ""))).isEmpty();
        assertThat(Anchors.find(TEXT, anchor(0, 3, null, null, null))).isEmpty();
    }

    @Test
    void movedWordsAreFound() {
        var anchor = Anchors.of(TEXT, spanOf(TEXT, "brief post"));
        var later = "Correction. " + TEXT;

        assertThat(Anchors.find(later, anchor)).contains(spanOf(later, "brief post"));
    }

    @Test
    void repeatedWordsAreFoundByTheirSurroundings() {
        int second = TEXT.lastIndexOf("The lead");
        var anchor = Anchors.of(TEXT, new Span(second, second + 8));
        var later = "Update: " + TEXT;

        assertThat(Anchors.find(later, anchor)).contains(new Span(second + 8, second + 16));
    }

    @Test
    void repeatedWordsInOtherSurroundingsAreFoundNowhere() {
        var anchor = anchor(100, 108, "The lead", "before ", " after");

        assertThat(Anchors.find(TEXT, anchor)).isEmpty();
    }

    @Test
    void surroundingsThatRepeatTooAreAmbiguous() {
        var text = "one two three. one two three. ";

        assertThat(Anchors.find(text, anchor(90, 93, "two", "one ", " three"))).isEmpty();
    }

    @Test
    void overlappingOccurrencesCountAsTwo() {
        assertThat(Anchors.find("xaaax", anchor(50, 52, "aa", "", ""))).isEmpty();
    }

    @Test
    void surroundingsDoNotBeginOrEndInsideAnEmoji() {
        var emoji = "\ud83d\ude00";
        for (int shift = 0; shift < 2; shift++) {
            var text = emoji.repeat(40) + "x".repeat(shift) + "word" + "y".repeat(shift) + emoji.repeat(40);
            var anchor = Anchors.of(text, spanOf(text, "word"));

            assertThat(ArticleText.isNormal(anchor.getPrefix())).as("prefix, shift %s", shift).isTrue();
            assertThat(ArticleText.isNormal(anchor.getSuffix())).as("suffix, shift %s", shift).isTrue();
            assertThat(anchor.getPrefix().length()).isBetween(Anchors.CONTEXT - 1, Anchors.CONTEXT);
            assertThat(anchor.getSuffix().length()).isBetween(Anchors.CONTEXT - 1, Anchors.CONTEXT);
        }
    }

    private static Span spanOf(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Anchor anchor(int begin, int end, String quote, String prefix, String suffix) {
        var anchor = ModelFactory.eINSTANCE.createAnchor();
        anchor.setBegin(begin);
        anchor.setEnd(end);
        anchor.setQuote(quote);
        anchor.setPrefix(prefix);
        anchor.setSuffix(suffix);
        return anchor;
    }
}
