package org.scholion.report.html;

import org.scholion.report.content.Rgb;

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

    private static final Rgb GREY = new Rgb(0x8A8A8A);
    private static final double STEP = 0.01;

    /** The colours of a layer with this hue. */
    public static LayerColors of(String color) {
        var hue = Rgb.of(color, GREY);
        return new LayerColors(hue.hex(), tint(hue, LIGHT_PAGE, LIGHT_TEXT, 0.22),
                tint(hue, DARK_PAGE, DARK_TEXT, 0.35));
    }

    private static String tint(Rgb hue, int page, int text, double share) {
        var tint = hue.over(new Rgb(page), share);
        for (double less = share - STEP; less > 0 && tint.contrast(new Rgb(text)) < LEAST_CONTRAST; less -= STEP) {
            tint = hue.over(new Rgb(page), less);
        }
        return tint.hex();
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    static double contrast(int one, int other) {
        return new Rgb(one).contrast(new Rgb(other));
    }
}
