package org.scholion.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.span.Span;
import org.scholion.report.content.MarkedText.Piece;

class MarkedTextTest {

    private static final String TEXT = "One two three four";

    private static final LayerSection LAYER = new LayerSection(new ReportLayer("l", "L", "#000000", List.of(), 1), 0,
            List.of());

    @Test
    void textIsCutWhereAnAnnotationBeginsOrEnds() {
        assertThat(shown(TEXT, new Span(4, 7))).isEqualTo("One |[1:two]|1| three four");
    }

    @Test
    void overlappingAnnotationsShareTheirCommonWords() {
        assertThat(shown(TEXT, new Span(0, 7), new Span(4, 13))).isEqualTo("[1:One ]|[1,2:two]|1|[2: three]|2| four");
    }

    @Test
    void theOuterAnnotationComesFirstAndEqualOnesInTheirOrder() {
        assertThat(shown(TEXT, new Span(4, 7), new Span(0, 18), new Span(4, 7)))
                .isEqualTo("[2:One ]|[2,1,3:two]|1,3|[2: three four]|2");
    }

    @Test
    void whatLiesBetweenSegmentsIsNotLostAndBlanksAreNoParagraph() {
        var blocks = MarkedText.of("Title\n\nloose\nends\nBody\n",
                List.of(new Segment(new Span(0, 5), "title", 0), new Segment(new Span(18, 22), "paragraph", 0)),
                List.of());

        assertThat(blocks).extracting(TextBlock::kind).containsExactly("title", "paragraph", "paragraph", "paragraph");
        assertThat(blocks).extracting(block -> block.pieces().getFirst().text()).containsExactly("Title", "loose",
                "ends", "Body");
    }

    @Test
    void anAnnotationOverTwoParagraphsIsMarkedInBothAndNumberedOnceAtItsEnd() {
        var blocks = MarkedText.of("abc\ndef",
                List.of(new Segment(new Span(0, 3), "paragraph", 0), new Segment(new Span(4, 7), "paragraph", 0)),
                notes(new Span(1, 6)));

        assertThat(blocks.stream().map(block -> shown(block.pieces())).toList()).containsExactly("a|[1:bc]",
                "[1:de]|1|f");
        assertThat(blocks.get(0).pieces().get(1).begun()).hasSize(1);
        assertThat(blocks.get(1).pieces().get(0).begun()).isEmpty();
    }

    @Test
    void annotationsBehindTheEndAndOnBlanksKeepTheirPlaceForLinks() {
        var blocks = MarkedText.of("abc\n\n\n", List.of(new Segment(new Span(0, 3), "paragraph", 0)),
                notes(new Span(4, 5), new Span(20, 30)));

        assertThat(blocks.getLast().pieces().getFirst().begun()).hasSize(2);
        assertThat(blocks.getLast().pieces().getFirst().ended()).hasSize(2);
    }

    @Test
    void cellsOfATableAreMarkedByThemselves() {
        var table = MarkedText.of("a\tbb\nc\td\n", List.of(new Segment(new Span(0, 9), "table", 0)),
                notes(new Span(2, 4))).getFirst();

        assertThat(table.rows().stream().map(row -> row.stream().map(MarkedTextTest::shown).toList()).toList())
                .containsExactly(List.of("a", "[1:bb]|1"), List.of("c", "d"));
    }

    @Test
    void segmentsThatOverlapShowNoWordTwice() {
        var blocks = MarkedText.of("abcdef", List.of(new Segment(new Span(0, 4), "paragraph", 0),
                new Segment(new Span(2, 6), "list", 1), new Segment(new Span(3, 99), "quote", 0)), List.of());

        assertThat(blocks.stream().map(block -> shown(block.pieces())).toList()).containsExactly("abcd", "ef");
    }

    @Test
    void thousandsOfAnnotationsOnTheSameWordsShowSixDeepAndAllHaveTheirNumbers() {
        var spans = IntStream.range(0, 20_000).mapToObj(i -> new Span(i, 40_000 - i)).toArray(Span[]::new);

        var pieces = MarkedText.of("x".repeat(40_000), List.of(new Segment(new Span(0, 40_000), "paragraph", 0)),
                notes(spans)).getFirst().pieces();

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.marks()).hasSizeLessThanOrEqualTo(6));
        assertThat(pieces.stream().mapToInt(piece -> piece.begun().size()).sum()).isEqualTo(20_000);
        assertThat(pieces.stream().mapToInt(piece -> piece.ended().size()).sum()).isEqualTo(20_000);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).hasSize(40_000);
    }

    private static String shown(String text, Span... spans) {
        return shown(MarkedText.of(text, List.of(new Segment(new Span(0, text.length()), "paragraph", 0)), notes(spans))
                .getFirst().pieces());
    }

    /** Pieces with the numbers of what marks them, each followed by the numbers of what ends with it. */
    private static String shown(List<Piece> pieces) {
        var out = new ArrayList<String>();
        for (var piece : pieces) {
            out.add(piece.marks().isEmpty() ? piece.text() : "[" + numbers(piece.marks()) + ":" + piece.text() + "]");
            if (!piece.ended().isEmpty()) {
                out.add(numbers(piece.ended()));
            }
        }
        return String.join("|", out);
    }

    private static String numbers(List<MarkedText.Mark> marks) {
        return marks.stream().map(mark -> Integer.toString(mark.note().number())).collect(Collectors.joining(","));
    }

    private static List<NoteSection> notes(Span... spans) {
        var article = new ReportArticle("a", 1, "", "", "", "F", List.of(), "", "", "", "", "", "", "", "", List.of(),
                Extraction.UNKNOWN, List.of(), List.of(), List.of());
        var number = new int[1];
        return Arrays.stream(spans).map(span -> new ReportEntry("e" + ++number[0], "a", "l", "", "",
                List.of(new Passage(span, "", "q", "")), List.of(), "", List.of(), List.of()))
                .map(entry -> NoteSection.of(new Note(number[0], article, entry), LAYER)).toList();
    }
}
