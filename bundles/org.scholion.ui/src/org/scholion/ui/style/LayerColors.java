package org.scholion.ui.style;

import org.eclipse.swt.graphics.RGB;
import org.scholion.model.Layer;

/** The colours of a layer's marks: its hue, and a tint of the hue over a background. */
public final class LayerColors {

    private static final RGB NEUTRAL = new RGB(0x8A, 0x8A, 0x8A);
    private static final double TINT_ON_LIGHT = 0.22;
    private static final double TINT_ON_DARK = 0.35;

    private LayerColors() {
    }

    /** The hue of the codebook; grey where it has none that can be read. */
    public static RGB hue(Layer layer) {
        return layer == null ? NEUTRAL : parse(layer.getColor());
    }

    /** The background of a mark: text in the usual colour stays readable on it. */
    public static RGB tint(RGB hue, RGB background) {
        return mix(hue, background, isDark(background) ? TINT_ON_DARK : TINT_ON_LIGHT);
    }

    /** A mixture of two colours. */
    public static RGB mix(RGB color, RGB background, double share) {
        return new RGB(channel(color.red, background.red, share), channel(color.green, background.green, share),
                channel(color.blue, background.blue, share));
    }

    public static boolean isDark(RGB background) {
        return 0.2126 * background.red + 0.7152 * background.green + 0.0722 * background.blue < 128;
    }

    private static int channel(int color, int background, double share) {
        return (int) Math.round(share * color + (1 - share) * background);
    }

    private static RGB parse(String color) {
        if (color == null || !color.matches("#[0-9A-Fa-f]{6}")) {
            return NEUTRAL;
        }
        int value = Integer.parseInt(color.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
