package org.scholion.report.markdown;

import org.scholion.core.report.content.VisibleText;

/**
 * Text as Markdown that reads back as that text and as nothing else, by CommonMark 0.31 and in cells of GitHub's
 * tables.
 *
 * A result holds no line break but those of {@link #lines}; it may stand at the start of a line, in a heading, in a
 * link and in a cell. Characters that could begin markup are escaped with a backslash, or as entities where a backslash
 * is not safe everywhere. Addresses that a viewer turns into links on its own account lie beyond what escaping can do.
 */
final class MarkdownText {

    private static final String ESCAPED = "\\`*_[]~$#";
    private static final String ESCAPED_AT_START = "-+=:";

    private MarkdownText() {
    }

    /** One line; line breaks in the text are kept as entities, which are shown as spaces. */
    static String line(String text) {
        var visible = VisibleText.of(text);
        var isolation = BidiIsolation.of(visible);
        var out = new StringBuilder(visible.length() + 16);
        escape(isolation.opening() + visible + isolation.closing(), true, true, out);
        return out.toString();
    }

    /** A paragraph that keeps its line breaks. The indent begins each line after the first. */
    static String lines(String text, String indent) {
        var out = new StringBuilder();
        for (var line : VisibleText.of(text).strip().split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\\\n" + indent).append(line(line));
        }
        return out.toString();
    }

    static String bold(String text) {
        return passage("", text, "");
    }

    /** One line in which the quote is set in bold. */
    static String passage(String before, String quote, String after) {
        var middle = VisibleText.of(quote);
        var isolation = BidiIsolation.of(before, middle, after);
        var head = isolation.opening() + VisibleText.of(before);
        var tail = VisibleText.of(after) + isolation.closing();
        var out = new StringBuilder(head.length() + middle.length() + tail.length() + 16);
        if (middle.isEmpty()) {
            escape(head + tail, true, true, out);
        } else {
            before(head, middle.codePointAt(0), out);
            out.append("**");
            escape(middle, true, true, out);
            out.append("**");
            after(middle.codePointBefore(middle.length()), tail, out);
        }
        return out.toString();
    }

    /** One line in which the quote is a link to its place. */
    static String cited(String before, String quote, String after, String address) {
        var middle = VisibleText.of(quote);
        var isolation = BidiIsolation.of(before, middle, after);
        var head = isolation.opening() + VisibleText.of(before);
        var tail = VisibleText.of(after) + isolation.closing();
        var out = new StringBuilder(head.length() + middle.length() + tail.length() + 100);
        escape(head, true, false, out);
        keepFromImage(out);
        out.append('[');
        escape(middle, true, true, out);
        out.append("](").append(address).append(')');
        escape(tail, false, true, out);
        return out.toString();
    }

    /** A link behind an exclamation mark would be a picture. */
    static void keepFromImage(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
    }

    /**
     * Asterisks between a letter and a punctuation mark would not open; next to a punctuation mark they do, and an
     * entity ends with one.
     */
    private static void before(String text, int next, StringBuilder out) {
        int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        if (isBlank(last) || Character.isLetterOrDigit(next)) {
            escape(text, true, false, out);
        } else {
            escape(text.substring(0, text.length() - Character.charCount(last)), true, false, out);
            entity(last, out);
        }
    }

    private static void after(int previous, String text, StringBuilder out) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        if (isBlank(first) || Character.isLetterOrDigit(previous)) {
            escape(text, false, true, out);
        } else {
            entity(first, out);
            escape(text.substring(Character.charCount(first)), false, true, out);
        }
    }

    /** White space at an end that is the end of a line or of emphasis would be lost, or undo the emphasis. */
    private static void escape(String text, boolean startsLine, boolean endsLine, StringBuilder out) {
        boolean afterDigits = startsLine;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = startsLine && i == 0 || endsLine && i == text.length() - 1;
            if (c == '\n' || c == '\t' || edge && isBlank(c) || isEntity(c)) {
                entity(c, out);
            } else if (ESCAPED.indexOf(c) >= 0 || edge && i == 0 && ESCAPED_AT_START.indexOf(c) >= 0
                    || afterDigits && i > 0 && (c == '.' || c == ')')) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
            afterDigits &= c >= '0' && c <= '9';
        }
    }

    private static boolean isEntity(char c) {
        return c == '&' || c == '<' || c == '>' || c == '|';
    }

    /** White space as CommonMark defines it, which leaves out the separators of lines and paragraphs. */
    private static boolean isBlank(int c) {
        return c == '\n' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static void entity(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.append("&#").append(codePoint).append(';');
        }
    }
}
