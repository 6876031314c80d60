package org.scholion.ui.views.properties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;

class ChoicesTest {

    @Test
    void tagsAreIndentedBelowTheirParents() throws Exception {
        var tags = Choices.tags(Codebooks.layer(Codebooks.load("news"), "mention").orElseThrow());

        assertThat(tags.values()).startsWith("", "person", "organisation", "organisation/company");
        assertThat(tags.labels()).startsWith("", "Person", "Organisation", "    Company");
        assertThat(tags.label("organisation/company")).isEqualTo("Company");
    }

    @Test
    void choicesShowValueAndLabel() throws Exception {
        var claim = Codebooks.layer(Codebooks.load("news"), "claim").orElseThrow();
        var credibility = Choices.of(Codebooks.attribute(claim, "credibility").orElseThrow());

        assertThat(credibility.values()).containsExactly("", "1", "2", "3", "4", "5", "6");
        assertThat(credibility.label("3")).isEqualTo("3 possibly true");
    }

    @Test
    void storedValueThatTheCodebookHasNoMoreCanStillBeShown() {
        var yesOrNo = Choices.yesOrNo();

        assertThat(yesOrNo.including("true")).isSameAs(yesOrNo);
        assertThat(yesOrNo.including("perhaps").values()).containsExactly("", "true", "false", "perhaps");
    }
}
