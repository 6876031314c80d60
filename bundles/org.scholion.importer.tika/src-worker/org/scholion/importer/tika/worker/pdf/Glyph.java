package org.scholion.importer.tika.worker.pdf;

/**
 * A sign of a page where its reader sees it; lengths in points from the page's upper left corner.
 *
 * @param text one character or, for a ligature, some
 * @param y of the line that it stands on
 * @param size of its font
 * @param space how wide a blank of its font is
 * @param spaced whether a blank stands in front of it in the file
 * @param target where it leads, or an empty string
 */
record Glyph(String text, double x, double y, double width, double size, double space, boolean bold, boolean spaced,
        String target) {

    Glyph with(String other) {
        return new Glyph(other, x, y, width, size, space, bold, spaced, target);
    }

    double right() {
        return x + width;
    }
}
