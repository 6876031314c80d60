package org.scholion.ui.views.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;

class CodebookOutlineTest {

    private Codebook codebook;

    @BeforeEach
    void load() throws Exception {
        codebook = Codebooks.load("news");
    }

    @Test
    void layerHoldsItsTagsAndAttributesAndATagThoseBelowIt() {
        var mention = layer("mention");

        assertThat(CodebookOutline.layers(codebook).get(0)).isSameAs(mention);
        assertThat(CodebookOutline.children(mention)).extracting(CodebookOutline::label).containsExactly("Person",
                "Organisation", "Place", "Product", "Work", "Event", "Entity", "Description");
        assertThat(CodebookOutline.children(CodebookOutline.children(mention).get(1)))
                .extracting(CodebookOutline::label)
                .containsExactly("Company", "Authority", "Party or movement");
        assertThat(CodebookOutline.children(mention.getAttributes().get(0))).isEmpty();
    }

    @Test
    void kindSaysWhatALayerIsAttachedToBesideItsKeyAndStyle() {
        assertThat(CodebookOutline.kind(layer("claim"))).isEqualTo("marks text");
        assertThat(CodebookOutline.key(layer("claim"))).isEqualTo("C");
        assertThat(CodebookOutline.style(layer("claim"))).isEqualTo("underlined");
        assertThat(CodebookOutline.kind(layer("says"))).isEqualTo("relation");
        assertThat(CodebookOutline.style(layer("says"))).as("nothing of it is in the text").isEmpty();
        assertThat(CodebookOutline.kind(layer("assessment"))).isEqualTo("on the article");
    }

    @Test
    void attributeSaysItsTypeAndChoices() {
        var claim = layer("claim");
        var stance = Codebooks.attribute(claim, "stance").orElseThrow();
        var chain = Codebooks.attribute(claim, "chain").orElseThrow();

        assertThat(CodebookOutline.kind(stance)).isEqualTo("choice");
        assertThat(CodebookOutline.description(stance))
                .isEqualTo("How the article stands to the claim. One of: reports, endorses, doubts, denies.");
        assertThat(CodebookOutline.kind(chain)).isEqualTo("text, several");
    }

    @Test
    void toolTipTellsWhatANarrowListHasNoColumnsFor() {
        var claim = layer("claim");

        assertThat(CodebookOutline.toolTip(claim)).startsWith("marks text \u00b7 underlined\n")
                .endsWith(claim.getDescription());
        assertThat(CodebookOutline.toolTip(null)).isEmpty();
    }

    private Layer layer(String name) {
        return Codebooks.layer(codebook, name).orElseThrow();
    }
}
