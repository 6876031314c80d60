package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.codebook.Codebooks;

class LayerColorsTest {

    /** Contrast ratio by WCAG 2.2: luminance by the sRGB transfer function, not by the power of 2.2 that approximates it. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return first > second ? first / second : second / first;
    }

    private static double luminance(RGB color) {
        // the Java library's own conversion, so that the test does not repeat the formula it tests
        var linear = ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB)
                .fromRGB(new float[] { color.red / 255f, color.green / 255f, color.blue / 255f });
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    @ParameterizedTest
    @CsvSource({ "255, 0", "47, 238", "30, 204" })
    void textStaysReadableOnEveryTintAndOnTwoTintsLaidOverEachOther(int paper, int ink) throws Exception {
        var background = new RGB(paper, paper, paper);
        var text = new RGB(ink, ink, ink);
        var layers = Codebooks.load(Codebooks.NEWS).getLayers();
        for (var outer : layers) {
            var tint = LayerColors.tint(LayerColors.hue(outer), background, text);
            assertThat(contrast(tint, text)).as(outer.getName()).isGreaterThanOrEqualTo(4.45);
            for (var inner : layers) {
                assertThat(contrast(LayerColors.tint(LayerColors.hue(inner), tint, text), text))
                        .as(inner.getName() + " in " + outer.getName()).isGreaterThanOrEqualTo(4.45);
            }
        }
    }
}
