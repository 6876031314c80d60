package org.scholion.core.report.content;

/**
 * A comment.
 *
 * @param created ISO 8601
 * @param depth 0, or more for a reply
 */
public record Remark(String analyst, String created, String text, boolean resolved, int depth) {
}
