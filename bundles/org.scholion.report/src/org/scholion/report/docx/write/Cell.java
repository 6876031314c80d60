package org.scholion.report.docx.write;

/**
 * A cell of a table.
 *
 * @param length of its text in characters, about
 * @param rightToLeft whether its lines begin at the right
 * @param shade colour behind it, RRGGBB, or empty
 */
public record Cell(Content content, int length, boolean rightToLeft, String shade) {

    public static Cell of(String text) {
        return of(text, Content.of(text));
    }

    /** A cell that shows these words among others. */
    public static Cell of(String words, Content content) {
        return new Cell(content, words.length(), Stretch.isRightToLeft(words), "");
    }

    public static Cell of(int number) {
        return of(Integer.toString(number));
    }

    public Cell shaded(String color) {
        return new Cell(content, length, rightToLeft, color);
    }
}
