package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.testing.CasebookFixture;

class AnnotationTextsTest {

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private ArticleSession session;
    private AnnotationTexts texts;

    @BeforeEach
    void open() throws Exception {
        casebook = aCasebook(folder).with(anArticle().withText("Ana Ruiz leads the model team."));
        session = casebook.session(0, "Ben Ito");
        texts = new AnnotationTexts(casebook.store().casebook());
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        casebook.close();
    }

    @Test
    void spansOfOneAnnotationAreJoined() throws Exception {
        var mention = session.annotate(casebook.layer("mention"), "organisation/company",
                List.of(new Span(19, 24), new Span(0, 8)));

        assertThat(texts.quote(mention)).isEqualTo("Ana Ruiz … model");
        assertThat(texts.layerLabel(mention)).isEqualTo("Mention");
        assertThat(texts.tagLabel(mention)).isEqualTo("Organisation › Company");
        assertThat(texts.lastTagLabel(mention)).isEqualTo("Company");
        assertThat(texts.analyst(mention)).isEqualTo("Ben Ito");
    }

    @Test
    void relationQuotesBothEnds() throws Exception {
        var from = session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
        var to = session.annotate(casebook.layer("claim"), "", List.of(new Span(9, 29)));

        var says = session.relate(casebook.layer("says"), from, to);

        assertThat(texts.quote(says)).isEqualTo("Ana Ruiz → leads the model team");
        assertThat(texts.excerpt(says, 20)).isEqualTo("Ana Ruiz → leads the…");
        assertThat(texts.excerpt(to, 5)).isEqualTo("leads…");
    }

    @Test
    void annotationOfTheArticleIsKnownByItsValues() throws Exception {
        var layer = casebook.layer("assessment");
        var assessment = session.assess(layer, "");
        assertThat(texts.quote(assessment)).isEqualTo("The whole article");

        set(assessment, "kind", "brief");
        set(assessment, "assessment", "Repeats others.");

        assertThat(texts.quote(assessment)).isEqualTo("brief · Repeats others.");
        assertThat(texts.values(assessment)).isEqualTo("Kind: brief\nAssessment: Repeats others.");
    }

    @Test
    void whatTheCodebookDoesNotKnowIsShownAsItIs() throws Exception {
        var mention = session.annotate(casebook.layer("mention"), "person", List.of(new Span(0, 3)));
        casebook.store().casebook().getCodebook().getLayers().removeIf(layer -> layer.getName().equals("mention"));

        assertThat(texts.layerLabel(mention)).isEqualTo("mention");
        assertThat(texts.tagLabel(mention)).isEqualTo("person");
        assertThat(texts.analystName("nobody")).isEqualTo("nobody");
    }

    private void set(AnnotationElement element, String attribute, String value) throws Exception {
        var layer = casebook.layer(element.getLayer());
        session.setValues(element, Codebooks.attribute(layer, attribute).orElseThrow(), List.of(value));
    }
}
