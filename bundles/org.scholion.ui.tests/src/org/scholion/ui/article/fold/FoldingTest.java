package org.scholion.ui.article.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.span.Span;
import org.scholion.model.ModelFactory;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

class FoldingTest {

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Test
    void boilerplateInARowIsOneFoldWithItsLinesAndFirstWords() {
        boilerplate("Home", "News\nSport", "Subscribe to our newsletter");
        paragraph("The cranes stopped.");
        boilerplate("Share", "Print");

        assertThat(labels(folding())).containsExactly("▸ 4 lines: Home · News · Sport · Subscribe to our newsletter",
                "▸ 2 lines: Share · Print");
        assertThat(folding().folds(span -> 0).get(1).hidden().of(text.toString())).isEqualTo("Share\n\nPrint");
    }

    @Test
    void shortLineIsLeftAsItIsAndALongOneFolded() {
        boilerplate("Share");
        paragraph("The cranes stopped.");
        boilerplate("All rights reserved, and so on, and so forth. ".repeat(4).strip());

        assertThat(labels(folding())).containsExactly(
                "▸ 1 line: All rights reserved, and so on, and so forth. All rights …");
    }

    @Test
    void longLabelIsCutAtAWordAndNeverInsideACluster() {
        boilerplate("👩‍👩‍👧".repeat(70), "x");
        var family = labels(folding()).get(0);
        assertThat(family).endsWith("…");
        assertThat((family.length() - "▸ 2 lines: …".length()) % "👩‍👩‍👧".length()).isZero();
    }

    @Test
    void ideographsTakeTwoColumns() {
        boilerplate("港".repeat(100), "x");
        assertThat(labels(folding()).get(0)).isEqualTo("▸ 2 lines: " + "港".repeat(30) + "…");
    }

    @Test
    void annotationsInAFoldAreCounted() {
        boilerplate("Home", "News");
        assertThat(folding().folds(span -> 1).get(0).label()).endsWith("(1 annotation)");
        assertThat(folding().folds(span -> 12).get(0).label()).endsWith("(12 annotations)");
    }

    @Test
    void wholeArticleOfBoilerplateIsOneFold() {
        boilerplate("Home", "News", "Sport");
        assertThat(folding().folds(span -> 0)).singleElement().extracting(Fold::hidden)
                .isEqualTo(new Span(0, text.length()));
    }

    @Test
    void articleWithoutSegmentsHasNoFolds() {
        text.append("The cranes stopped.");
        assertThat(folding().hasFolds()).isFalse();
        assertThat(folding().open()).isEmpty();
    }

    @Test
    void lineThatHoldsSomethingElseTooIsNotFolded() {
        text.append("By Ana Ruiz, Home\nNews");
        segment(SegmentKind.PARAGRAPH, 0, 11);
        segment(SegmentKind.BOILERPLATE, 13, text.length());
        assertThat(folding().hasFolds()).isFalse();
    }

    @Test
    void segmentsThatDamageHasPutOutsideTheTextAreLeftOut() {
        boilerplate("Home", "News");
        segment(SegmentKind.BOILERPLATE, 2, 400);
        segment(SegmentKind.BOILERPLATE, -5, 3);
        assertThat(labels(folding())).containsExactly("▸ 2 lines: Home · News");
    }

    @Test
    void oneFoldOpensAndFoldsAgainByItself() {
        boilerplate("Home", "News");
        paragraph("The cranes stopped.");
        boilerplate("Share", "Print");
        var folding = folding();

        assertThat(folding.unfold(new Span(3, 4))).isTrue();
        assertThat(labels(folding)).containsExactly("▸ 2 lines: Share · Print");
        assertThat(folding.open()).containsExactly(new Span(0, 10));
        assertThat(folding.unfold(new Span(3, 4))).isFalse();
        assertThat(folding.fold(new Span(0, 1))).isTrue();
        assertThat(labels(folding)).hasSize(2);
        folding.setFolded(false);
        assertThat(folding.hasFolds()).isFalse();
        assertThat(folding.open()).hasSize(2);
    }

    @Test
    void whatBecomesBoilerplateStaysOpenBesideWhatIsFolded() {
        boilerplate("Home", "News");
        paragraph("Get our letter.\nEvery day.");
        var folding = folding();
        segments.get(2).setKind(SegmentKind.BOILERPLATE);

        assertThat(folding.refresh()).containsExactly(segments.get(2));
        assertThat(labels(folding)).containsExactly("▸ 2 lines: Home · News");
        assertThat(folding.open()).extracting(run -> run.of(text.toString()))
                .containsExactly("Get our letter.\nEvery day.");
        folding.setFolded(true);
        assertThat(labels(folding)).containsExactly("▸ 4 lines: Home · News · Get our letter. · Every day.");
        segments.get(0).setKind(SegmentKind.PARAGRAPH);
        assertThat(folding.refresh()).containsExactly(segments.get(0));
        assertThat(labels(folding)).containsExactly("▸ 3 lines: News · Get our letter. · Every day.");
    }

    @Test
    void nothingIsFoldedAtFirstWhereThatIsWished() {
        boilerplate("Home", "News");
        assertThat(new Folding(segments, text.toString(), false).hasFolds()).isFalse();
    }

    private Folding folding() {
        return new Folding(segments, text.toString(), true);
    }

    private static List<String> labels(Folding folding) {
        return folding.folds(span -> 0).stream().map(Fold::label).toList();
    }

    private void boilerplate(String... blocks) {
        List.of(blocks).forEach(block -> add(SegmentKind.BOILERPLATE, block));
    }

    private void paragraph(String block) {
        add(SegmentKind.PARAGRAPH, block);
    }

    private void add(SegmentKind kind, String block) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
        segment(kind, text.length() - block.length(), text.length());
    }

    private void segment(SegmentKind kind, int begin, int end) {
        var segment = ModelFactory.eINSTANCE.createSegment();
        segment.setKind(kind);
        segment.setBegin(begin);
        segment.setEnd(end);
        segments.add(segment);
    }
}
