package org.scholion.report.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colours of a layer on the page, as {@code #rrggbb}: its hue for lines, and tints of it behind text.
 *
 * The tint is the share of hue that the reading view uses (22 % on light, 35 % on dark), or less where text on it would
 * fall below the contrast of 4.5 : 1 (WCAG 2.2, success criterion 1.4.3). What is no colour counts as grey.
 */
public record LayerColors(String hue, String light, String dark) {

    static final int LIGHT_PAGE = 0xFFFFFF;
    static final int LIGHT_TEXT = 0x1F2328;
    static final int DARK_PAGE = 0x17191C;
    static final int DARK_TEXT = 0xE4E6EA;
    static final double LEAST_CONTRAST = 4.5;

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int GREY = 0x8A8A8A;
    private static final double STEP = 0.01;

    /** The colours of a layer with this hue. */
    public static LayerColors of(String color) {
        int hue = COLOR.matcher(color).matches() ? Integer.parseInt(color, 1, 7, 16) : GREY;
        return new LayerColors(hex(hue), hex(tint(hue, LIGHT_PAGE, LIGHT_TEXT, 0.22)),
                hex(tint(hue, DARK_PAGE, DARK_TEXT, 0.35)));
    }

    private static int tint(int hue, int page, int text, double share) {
        int tint = mix(hue, page, share);
        for (double less = share - STEP; less > 0 && contrast(tint, text) < LEAST_CONTRAST; less -= STEP) {
            tint = mix(hue, page, less);
        }
        return tint;
    }

    private static int mix(int hue, int page, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round((hue >> shift & 0xFF) * share + (page >> shift & 0xFF) * (1 - share)) << shift;
        }
        return mixed;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String hex(int color) {
        return String.format(Locale.ROOT, "#%06x", color);
    }
}
