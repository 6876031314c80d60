package org.scholion.ui.views.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.TextFilter;

class AnnotationOutlineTest {

    private static final String TEXT = "Ana Ruiz said the harbour reportedly lost 47 cranes.";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private ArticleSession session;
    private SpanAnnotation claim;
    private SpanAnnotation mention;

    @BeforeEach
    void open() throws Exception {
        casebook = aCasebook(folder).with(anArticle().withText(TEXT).annotatedBy("Zoë Okafor").withMention(14, 25));
        session = casebook.session(0, "Ben Ito");
        claim = annotate("claim", "rumour", 14, 51);
        mention = annotate("mention", "person", 0, 8);
        session.relate(casebook.layer("says"), mention, claim);
        session.assess(casebook.layer("assessment"), "");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        casebook.close();
    }

    @Test
    void layersComeInTheOrderOfTheCodebookWithAllAnalysts() {
        var outline = outline("", true);

        assertThat(outline.groups()).extracting(AnnotationGroup::label).containsExactly("Mention", "Claim", "Says",
                "Assessment");
        assertThat(quotes(outline)).containsExactly("Ana Ruiz", "the harbour", "the harbour reportedly lost 47 cranes",
                "Ana Ruiz → the harbour reportedly lost 47 cranes", "The whole article");
        assertThat(outline.total()).isEqualTo(5);
    }

    @Test
    void positionPutsEnclosingSpansFirstAndRelationsAtTheirBeginning() {
        assertThat(quotes(outline("", false))).containsExactly("The whole article", "Ana Ruiz",
                "Ana Ruiz → the harbour reportedly lost 47 cranes", "the harbour reportedly lost 47 cranes",
                "the harbour");
    }

    @Test
    void rejectedAnnotationsAreNotListed() {
        mention.setStatus(AnnotationStatus.REJECTED);

        assertThat(quotes(outline("", false))).doesNotContain("Ana Ruiz").hasSize(4);
        assertThat(outline("", true).total()).isEqualTo(4);
    }

    @Test
    void filterLooksAtQuoteLayerTagValueNoteAndAnalyst() throws Exception {
        var layer = casebook.layer("claim");
        session.setValues(claim, Codebooks.attribute(layer, "credibility").orElseThrow(), List.of("4"));
        session.setNote(mention, "Check the spelling");

        assertThat(quotes(outline("47", true))).hasSize(2);
        assertThat(quotes(outline("rumour", true))).containsExactly("the harbour reportedly lost 47 cranes");
        assertThat(quotes(outline("doubtfully", true))).containsExactly("the harbour reportedly lost 47 cranes");
        assertThat(quotes(outline("SPELLING", true))).containsExactly("Ana Ruiz");
        assertThat(quotes(outline("zoe mention", true))).containsExactly("the harbour");
        assertThat(outline("no such", true).groups()).isEmpty();
        assertThat(outline("no such", true).total()).isEqualTo(5);
    }

    @Test
    void layerThatTheCodebookHasNoMoreIsListedLastByItsName() {
        casebook.store().casebook().getCodebook().getLayers().removeIf(layer -> layer.getName().equals("mention"));

        assertThat(outline("", true).groups()).extracting(AnnotationGroup::label).endsWith("mention");
    }

    @Test
    void placeIsThatOfTheVeryAnnotation() {
        assertThat(outline("", true).placeOf(claim)).isEqualTo(new AnnotationOutline.Place(1, 0));
        assertThat(outline("", false).placeOf(claim)).isEqualTo(new AnnotationOutline.Place(0, 3));
        assertThat(outline("zoe", false).placeOf(claim)).isNull();
    }

    @Test
    void changedValuesKeepTheShapeAndNewAnnotationsDoNot() throws Exception {
        var before = outline("", true);
        session.setTag(claim, "fact");
        assertThat(outline("", true).hasSameShape(before)).isTrue();

        annotate("mention", "", 4, 8);
        assertThat(outline("", true).hasSameShape(before)).isFalse();
        assertThat(outline("", false).hasSameShape(before)).isFalse();
    }

    private SpanAnnotation annotate(String layer, String tag, int begin, int end) throws Exception {
        return session.annotate(casebook.layer(layer), tag, List.of(new Span(begin, end)));
    }

    private AnnotationOutline outline(String filter, boolean byLayer) {
        var sets = new ArrayList<AnnotationSet>(session.others());
        sets.add(session.own());
        return AnnotationOutline.of(casebook.store().casebook(), sets, TextFilter.of(filter), byLayer);
    }

    private List<String> quotes(AnnotationOutline outline) {
        var texts = new AnnotationTexts(casebook.store().casebook());
        return outline.groups().stream().flatMap(group -> group.members().stream()).map(texts::quote).toList();
    }
}
