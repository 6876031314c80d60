package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.scholion.core.span.SpanEnds.Move;
import org.scholion.core.span.TextUnits.Unit;

class SpanEndsTest {

    private static final String TEXT = "The lead, Ana Ruiz, left. Nobody knows why.";
    private static final Move END_ON = new Move(false, true, Unit.WORD);
    private static final Move END_BACK = new Move(false, false, Unit.WORD);
    private static final Move BEGIN_ON = new Move(true, true, Unit.WORD);
    private static final Move BEGIN_BACK = new Move(true, false, Unit.WORD);

    @Test
    void endsMoveByWords() {
        assertThat(moved("lead", END_ON)).isEqualTo("lead, Ana");
        assertThat(moved("lead, Ana", END_BACK)).isEqualTo("lead");
        assertThat(moved("lead", BEGIN_BACK)).isEqualTo("The lead");
        assertThat(moved("The lead", BEGIN_ON)).isEqualTo("lead");
        assertThat(moved("lea", END_ON)).as("from inside a word").isEqualTo("lead");
    }

    @Test
    void endsMoveByCharactersAndSentences() {
        assertThat(moved("lead", new Move(false, false, Unit.CHARACTER))).isEqualTo("lea");
        assertThat(moved("lead", new Move(true, false, Unit.CHARACTER))).as("over the blank").isEqualTo("e lead");
        assertThat(moved("lead", new Move(false, true, Unit.SENTENCE))).isEqualTo("lead, Ana Ruiz, left.");
        assertThat(moved("Nobody knows", new Move(true, false, Unit.SENTENCE))).startsWith("The lead");
    }

    @Test
    void nothingIsLeftOfNoSpanAndNoneLeavesTheText() {
        assertThat(moved("lead", END_BACK)).isEmpty();
        assertThat(moved("lead", BEGIN_ON)).isEmpty();
        assertThat(moved("The", BEGIN_BACK)).isEmpty();
        assertThat(moved("why", END_ON)).isEmpty();
    }

    @Test
    void partOfADiscontinuousAnnotationStopsAtItsNeighbour() {
        var spans = List.of(span("lead"), span("Ruiz"));

        assertThat(new SpanEnds(TEXT, "en").moved(spans, 0, END_ON)).contains(List.of(span("lead, Ana"), span("Ruiz")));
        assertThat(new SpanEnds(TEXT, "en").moved(List.of(span("lead, Ana"), span("Ruiz")), 0, END_ON)).isEmpty();
        assertThat(new SpanEnds(TEXT, "en").moved(List.of(span("lead, Ana"), span("Ruiz")), 1, BEGIN_BACK)).isEmpty();
    }

    @Test
    void whateverIsMovedTheSpansStayInOrderInTheTextAndWhole() {
        var random = new Random(5);
        var parts = new String[] { "word", " ", "\n", ". ", "👩‍👩‍👧", "🇪🇸", "e\u0301", "العربية", "," };
        for (int round = 0; round < 200; round++) {
            var built = new StringBuilder("begin ");
            for (int i = 0; i < 40; i++) {
                built.append(parts[random.nextInt(parts.length)]);
            }
            var text = built.append(" end").toString();
            var ends = new SpanEnds(text, "en");
            List<Span> spans = List.of(new Span(0, 5), new Span(text.length() - 3, text.length()));
            for (int step = 0; step < 30; step++) {
                var move = new Move(random.nextBoolean(), random.nextBoolean(),
                        Unit.values()[random.nextInt(Unit.values().length)]);
                spans = ends.moved(spans, random.nextInt(2), move).orElse(spans);
                assertThat(spans.get(0).end()).isLessThanOrEqualTo(spans.get(1).begin());
                assertThat(spans.get(1).end()).isLessThanOrEqualTo(text.length());
                spans.forEach(span -> assertThat(Selections.span(text, span.begin(), span.end())).contains(span));
            }
        }
    }

    private static String moved(String words, Move move) {
        return new SpanEnds(TEXT, "en").moved(List.of(span(words)), 0, move).map(spans -> spans.get(0).of(TEXT))
                .orElse("");
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
