package org.scholion.report.docx.write;

/**
 * A heading for the contents.
 *
 * @param level 1 to 3
 * @param bookmark of the heading
 */
public record Heading(int level, String text, String bookmark) {
}
