package org.scholion.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberFieldTest {

    @Test
    void labelWithoutMnemonicAndColonNamesTheFieldInASentence() {
        assertThat(NumberField.plain("Line &height, in per cent:")).isEqualTo("Line height, in per cent");
    }
}
