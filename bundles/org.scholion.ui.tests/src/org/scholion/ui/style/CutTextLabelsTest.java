package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTextLabelsTest {

    @Test
    void toolTipIsInLinesThatFitOnAScreen() {
        var words = "The harbour master said on Tuesday that ships may enter again, after weeks in which the northern "
                + "pier was closed for repairs.";

        var lines = CutTextLabels.lines(words);

        assertThat(lines.lines()).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(lines.replace('\n', ' ')).isEqualTo(words);
        assertThat(CutTextLabels.lines("one\ntwo")).isEqualTo("one two");
    }
}
