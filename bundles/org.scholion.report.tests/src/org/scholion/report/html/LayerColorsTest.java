package org.scholion.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerColorsTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(LayerColors.contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
        // the grey that is known for just failing
        assertThat(LayerColors.contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @ValueSource(strings = { "#0072B2", "#D55E00", "#009E73", "#E69F00", "#56B4E9", "#CC79A7", "#8A8A8A", "#000000",
            "#FFFFFF", "#FFFF00", "#00FFFF", "red", "#12345", "#0072B2;}body{display:none" })
    void textOnATintIsReadableInBothThemes(String hue) {
        var colors = LayerColors.of(hue);

        assertThat(contrast(colors.light(), LayerColors.LIGHT_TEXT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colors.dark(), LayerColors.DARK_TEXT)).isGreaterThanOrEqualTo(4.5);
        assertThat(colors.hue()).matches("#[0-9a-f]{6}");
    }

    @Test
    void tintsHaveTheStrengthOfTheReadingView() {
        assertThat(LayerColors.of("#0072B2")).isEqualTo(new LayerColors("#0072b2", "#c7e0ee", "#0f3851"));
    }

    private static double contrast(String color, int text) {
        return LayerColors.contrast(Integer.parseInt(color, 1, 7, 16), text);
    }
}
