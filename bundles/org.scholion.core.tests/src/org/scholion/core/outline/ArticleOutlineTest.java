package org.scholion.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.scholion.model.ModelFactory;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

class ArticleOutlineTest {

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    @Test
    void headingsAreNestedByTheirLevelAndTheTitleIsBesideThem() {
        add(SegmentKind.TITLE, 0, "Title");
        add(SegmentKind.PARAGRAPH, 0, "Lead.");
        add(SegmentKind.HEADING, 2, "One");
        add(SegmentKind.HEADING, 3, "One, first");
        add(SegmentKind.PARAGRAPH, 0, "Words.");
        add(SegmentKind.HEADING, 2, "Two");
        add(SegmentKind.BOILERPLATE, 0, "Subscribe");

        assertThat(drawn(ArticleOutline.of(segments, text.toString()).sections()))
                .isEqualTo("Title One(One, first) Two");
        assertThat(drawn(ArticleOutline.ofAll(segments, text.toString()).sections()))
                .isEqualTo("Title(Lead.) One(One, first(Words.)) Two");
    }

    @Test
    void levelThatIsLeftOutNestsAllTheSame() {
        add(SegmentKind.HEADING, 1, "A");
        add(SegmentKind.HEADING, 4, "B");
        add(SegmentKind.HEADING, 3, "C");
        add(SegmentKind.HEADING, 1, "D");

        assertThat(drawn(ArticleOutline.of(segments, text.toString()).sections())).isEqualTo("A(B C) D");
    }

    @Test
    void articleWithoutHeadingsHasItsSegments() {
        add(SegmentKind.PARAGRAPH, 0, "First  words\nof it.");
        add(SegmentKind.PARAGRAPH, 0, "e\u0301".repeat(200));

        var outline = ArticleOutline.of(segments, text.toString());
        assertThat(outline.sections().get(0).label()).isEqualTo("First words of it.");
        assertThat(outline.sections().get(1).label()).isEqualTo("e\u0301".repeat(60) + "…");
    }

    @Test
    void offsetIsInTheInnermostSection() {
        add(SegmentKind.PARAGRAPH, 0, "Before.");
        add(SegmentKind.HEADING, 1, "A");
        add(SegmentKind.HEADING, 2, "B");
        add(SegmentKind.PARAGRAPH, 0, "Words.");
        add(SegmentKind.HEADING, 1, "C");
        var outline = ArticleOutline.of(segments, text.toString());

        assertThat(outline.at(3)).isEmpty();
        assertThat(outline.at(text.indexOf("Words") + 2).orElseThrow().label()).isEqualTo("B");
        assertThat(outline.at(text.length()).orElseThrow().label()).isEqualTo("C");
        var first = outline.sections().get(0);
        assertThat(first.span().of(text.toString())).startsWith("A").endsWith("Words.\n\n");
    }

    @Test
    void filterKeepsWhatMatchesWithTheSectionsItIsIn() {
        add(SegmentKind.HEADING, 1, "A");
        add(SegmentKind.PARAGRAPH, 0, "crane one");
        add(SegmentKind.HEADING, 1, "B");
        add(SegmentKind.PARAGRAPH, 0, "crane two");
        add(SegmentKind.PARAGRAPH, 0, "other");
        var all = ArticleOutline.ofAll(segments, text.toString());

        assertThat(drawn(all.filtered(label -> label.contains("crane"), 10).sections()))
                .isEqualTo("A(crane one) B(crane two)");
        assertThat(drawn(all.filtered(label -> label.contains("crane"), 1).sections())).isEqualTo("A(crane one)");
        assertThat(all.all()).hasSize(5);
    }

    private void add(SegmentKind kind, int level, String words) {
        var segment = ModelFactory.eINSTANCE.createSegment();
        segment.setKind(kind);
        segment.setLevel(level);
        segment.setBegin(text.length());
        text.append(words);
        segment.setEnd(text.length());
        text.append("\n\n");
        segments.add(segment);
    }

    private static String drawn(List<Section> sections) {
        return sections.stream().map(section -> section.label()
                + (section.sections().isEmpty() ? "" : "(" + drawn(section.sections()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
