package org.scholion.report.docx.write;

/**
 * A heading for the contents.
 *
 * @param level 1 to 3
 * @param bookmark of the heading
 */
public record Heading(int level, String text, String bookmark) {

    /** With more headings of the second level the contents list the first one only: they would be a book of their own. */
    public static final int MOST_OF_SECOND_LEVEL = 60;
}
