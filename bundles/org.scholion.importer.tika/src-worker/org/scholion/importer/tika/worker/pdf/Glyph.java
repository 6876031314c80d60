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
 * @param mark what the file says that it belongs to: a mark of the tree, {@link #UNMARKED} or {@link #ARTIFACT}
 */
record Glyph(String text, double x, double y, double width, double size, double space, boolean bold, boolean spaced,
        String target, int mark) {

    static final int UNMARKED = -1;
    /** It is said to be no part of the text. */
    static final int ARTIFACT = -2;

    Glyph(String text, double x, double y, double width, double size, double space, boolean bold, boolean spaced,
            String target) {
        this(text, x, y, width, size, space, bold, spaced, target, UNMARKED);
    }

    Glyph with(String other) {
        return new Glyph(other, x, y, width, size, space, bold, spaced, target, mark);
    }

    /** It in the size and on the line of another. */
    Glyph as(Glyph other) {
        return new Glyph(text, x, other.y, width, other.size, other.space, other.bold, spaced, target, mark);
    }

    Glyph on(double line) {
        return new Glyph(text, x, line, width, size, space, bold, spaced, target, mark);
    }

    Glyph afterBlank() {
        return new Glyph(text, x, y, width, size, space, bold, true, target, mark);
    }

    Glyph at(double left, double right) {
        return new Glyph(text, left, y, right - left, size, space, bold, spaced, target, mark);
    }

    double right() {
        return x + width;
    }
}
