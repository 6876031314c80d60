package org.scholion.ui.style;

import org.eclipse.swt.graphics.RGB;
import org.scholion.model.Layer;

/** The colours of a layer's marks: its hue, and a tint of the hue over a background. */
public final class LayerColors {

    private static final RGB NEUTRAL = new RGB(0x8A, 0x8A, 0x8A);
    private static final RGB EMPHASIS = new RGB(0xF0, 0xE4, 0x42);
    private static final double TINT_ON_LIGHT = 0.22;
    private static final double TINT_ON_DARK = 0.35;
    private static final double READABLE = 4.5;

    private LayerColors() {
    }

    /** The hue of the codebook; grey where it has none that can be read. */
    public static RGB hue(Layer layer) {
        return layer == null ? NEUTRAL : parse(layer.getColor());
    }

    /**
     * The background of a mark over a background that may be a tint itself: as strong as the theme has it, or as weak as
     * is needed for text to keep a contrast of 4.5 : 1.
     */
    public static RGB tint(RGB hue, RGB background, RGB ink) {
        double share = isDark(background) ? TINT_ON_DARK : TINT_ON_LIGHT;
        var tint = mix(hue, background, share);
        while (share > 0 && contrast(tint, ink) < READABLE) {
            share -= 0.02;
            tint = mix(hue, background, Math.max(0, share));
        }
        return tint;
    }

    /** The colour of text in a hue: as much of it as leaves a contrast of 4.5 : 1 to what is below. */
    public static RGB ink(RGB hue, RGB background, RGB ink) {
        double share = 0.8;
        var color = mix(hue, ink, share);
        while (share > 0 && contrast(color, background) < READABLE) {
            share -= 0.05;
            color = mix(hue, ink, Math.max(0, share));
        }
        return color;
    }

    /** The background of what a search found or the analyst chose, over a background: yellow, which no layer has. */
    public static RGB emphasis(boolean strong, RGB background, RGB ink) {
        double share = strong ? 0.75 : 0.4;
        var color = mix(EMPHASIS, background, share);
        while (share > 0 && contrast(color, ink) < READABLE) {
            share -= 0.02;
            color = mix(EMPHASIS, background, Math.max(0, share));
        }
        return color;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The relative luminance of WCAG 2.2. */
    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
