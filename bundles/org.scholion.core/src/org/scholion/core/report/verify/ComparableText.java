package org.scholion.core.report.verify;

import java.util.Optional;

import org.scholion.core.report.content.VisibleText;
import org.scholion.core.span.Span;

/**
 * Text in which only that is left which a report must not change: white space of any kind and length is one blank, none
 * at the ends; what a file cannot hold is replaced as the writers do; isolates, which writers set around words of another
 * direction, are left out. Each character knows its place in the text that it comes from.
 */
final class ComparableText {

    private final StringBuilder characters = new StringBuilder();
    private final int[] offsets;

    ComparableText(String text) {
        offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                append(text.charAt(i), i);
                append(text.charAt(++i), i);
            } else {
                add(text.charAt(i), i);
            }
        }
        trimEnd();
    }

    private void add(char c, int offset) {
        boolean blank = c == '\n' || c == '\r' || c == '\t'
                || !Character.isISOControl(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (blank) {
            if (!characters.isEmpty() && characters.charAt(characters.length() - 1) != ' ') {
                append(' ', offset);
            }
        } else if (c < '\u2066' || c > '\u2069') {
            append(VisibleText.of(String.valueOf(c)).charAt(0), offset);
        }
    }

    private void append(char c, int offset) {
        offsets[characters.length()] = offset;
        characters.append(c);
    }

    private void trimEnd() {
        if (!characters.isEmpty() && characters.charAt(characters.length() - 1) == ' ') {
            characters.setLength(characters.length() - 1);
        }
    }

    String text() {
        return characters.toString();
    }

    /** The place of words in the text as it was, of several the one that is nearest to an offset. */
    Optional<Span> find(ComparableText words, int near) {
        var wanted = words.text();
        Span best = null;
        for (int i = wanted.isEmpty() ? -1 : characters.indexOf(wanted); i >= 0; i = characters.indexOf(wanted,
                i + 1)) {
            var span = new Span(offsets[i], offsets[i + wanted.length() - 1] + 1);
            if (best == null || Math.abs(span.begin() - near) < Math.abs(best.begin() - near)) {
                best = span;
            }
        }
        return Optional.ofNullable(best);
    }
}
