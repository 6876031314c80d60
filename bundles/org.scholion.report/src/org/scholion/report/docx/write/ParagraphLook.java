package org.scholion.report.docx.write;

/**
 * How a paragraph looks.
 *
 * @param rightToLeft whether its lines begin at the right
 * @param numbering of the list to which it belongs; 0 for none but that of its style
 * @param level in the list, from 0
 * @param indent of the left edge in twentieths of a point; 0 for that of its style
 * @param newPage whether it begins a page
 */
public record ParagraphLook(Style style, boolean rightToLeft, int numbering, int level, int indent,
        boolean newPage) {

    public static ParagraphLook of(Style style) {
        return new ParagraphLook(style, false, 0, 0, 0, false);
    }

    /** A paragraph whose direction is that of its words. */
    public static ParagraphLook of(Style style, String words) {
        return new ParagraphLook(style, Stretch.isRightToLeft(words), 0, 0, 0, false);
    }

    public ParagraphLook indented(int twips) {
        return new ParagraphLook(style, rightToLeft, numbering, level, twips, newPage);
    }

    public ParagraphLook numbered(int list, int depth) {
        return new ParagraphLook(style, rightToLeft, list, depth, indent, newPage);
    }

    public ParagraphLook onNewPage() {
        return new ParagraphLook(style, rightToLeft, numbering, level, indent, true);
    }
}
