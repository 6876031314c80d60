package org.scholion.core.report.text;

/**
 * A text as it is in the casebook.
 *
 * @param sha256 of its file when it was read or written
 */
public record StoredText(String name, String text, String sha256) {
}
