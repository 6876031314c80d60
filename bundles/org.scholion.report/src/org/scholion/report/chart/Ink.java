package org.scholion.report.chart;

import org.scholion.report.content.Rgb;

/**
 * What a mark is painted with: a colour that can be told from a light page, a dark page and paper, or the colour of the
 * text around the chart.
 *
 * @param color {@code #rrggbb}; empty for that of the text
 * @param opacity from 0 to 1
 */
record Ink(String color, double opacity) {

    private static final Rgb GREY = new Rgb(0x8A8A8A);
    private static final Rgb DARK_PAGE = new Rgb(0x17191C);
    private static final Rgb DARK_TEXT = new Rgb(0xE4E6EA);
    private static final Rgb LIGHT_TEXT = new Rgb(0x1F2328);
    /** Of what is no text (WCAG 2.2, success criterion 1.4.11). */
    private static final double LEAST_OF_SHAPES = 3;
    private static final double LEAST_OF_TEXT = 4.5;
    private static final double STEP = 0.02;

    /** The colour of the text. */
    static final Ink TEXT = new Ink("", 1);
    /** For what is read second. */
    static final Ink QUIET = new Ink("", 0.72);
    /** For axes and leading lines. */
    static final Ink LINE = new Ink("", 0.35);
    /** For the lines behind bars. */
    static final Ink GRID = new Ink("", 0.14);
    /** For cells that count nothing. */
    static final Ink FAINT = new Ink("", 0.05);
    /** For counts that belong to no layer. */
    static final Ink COUNT = of("#2f6db5");

    /** The nearest tone of a layer's colour that can be told from all pages; grey for what is no colour. */
    static Ink of(String hex) {
        var color = Rgb.of(hex, GREY);
        return new Ink(away(DARK_PAGE, Rgb.WHITE, away(Rgb.WHITE, Rgb.BLACK, color)).hex(), 1);
    }

    /** The color, mixed with another until it can be told from a page. */
    private static Rgb away(Rgb page, Rgb towards, Rgb color) {
        var mixed = color;
        for (double share = 1; share > 0 && mixed.contrast(page) < LEAST_OF_SHAPES; share -= STEP) {
            mixed = color.over(towards, share);
        }
        return mixed;
    }

    boolean isText() {
        return color.isEmpty();
    }

    /** Its colour on paper. */
    Rgb onWhite() {
        return Rgb.of(color, Rgb.BLACK).over(Rgb.WHITE, opacity);
    }

    /** This ink, thinner: from 0 for hardly visible to 1 for as dense as text on it allows. */
    Ink behindText(double density) {
        double most = 1;
        var color = Rgb.of(this.color, Rgb.BLACK);
        while (most > STEP && (color.over(Rgb.WHITE, most).contrast(LIGHT_TEXT) < LEAST_OF_TEXT
                || color.over(DARK_PAGE, most).contrast(DARK_TEXT) < LEAST_OF_TEXT)) {
            most -= STEP;
        }
        return new Ink(this.color, 0.08 + (most - 0.08) * density);
    }
}
