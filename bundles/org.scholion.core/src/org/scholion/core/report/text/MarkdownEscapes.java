package org.scholion.core.report.text;

/** Writes words so that Markdown reads them as they are. */
final class MarkdownEscapes {

    /** What may begin markup within a line. */
    private static final String MARKUP = "\\`*_[]<>&~|#!";

    private MarkdownEscapes() {
    }

    /** Words of a single line. */
    static String escaped(String words) {
        var escaped = new StringBuilder(words.length() + 8);
        words.chars().forEach(character -> {
            if (MARKUP.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) character);
        });
        return escaped.toString();
    }
}
