package org.scholion.importer.tika.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentationTest {

    @Test
    void signsOfPicturedFontsOfTexAreLigaturesAndQuotationMarks() {
        assertThat(Presentation.ofTex("\u001c") + Presentation.ofTex("\f") + Presentation.ofTex("\u0010")
                + Presentation.ofTex("a")).isEqualTo("fifi\u201ca");
    }

    @Test
    void signsWithoutMeaningAreNoControlCharactersInTheText() {
        assertThat(Presentation.plain("\u0088")).isEqualTo("\ufffd");
        assertThat(ListMarker.of("\ufffd Northern pier").length()).isEqualTo(2);
    }
}
