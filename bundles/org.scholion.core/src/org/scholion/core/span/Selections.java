package org.scholion.core.span;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** What a gesture selects: never a part of a grapheme cluster, and no blanks at the ends. */
public final class Selections {

    /** A cluster or word longer than this is cut: looking further would cost time on hostile text only. */
    private static final int REACH = 400;

    private Selections() {
    }

    /**
     * The span a selection means: both ends moved outwards to the borders of grapheme clusters, then blanks trimmed.
     * Empty when nothing but blanks is selected.
     *
     * @param begin may be larger than {@code end}, as when selecting backwards
     */
    public static Optional<Span> span(String text, int begin, int end) {
        int from = clusterStart(text, clamp(text, Math.min(begin, end)));
        int to = clusterEnd(text, clamp(text, Math.max(begin, end)));
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The word at an offset, or the one that ends there; empty between blanks and on punctuation. */
    public static Optional<Span> wordAt(String text, int offset) {
        int at = clamp(text, offset);
        int start = windowStart(text, at);
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(start, windowEnd(text, at)));
        return word(text, words, start, at).or(() -> at > 0 ? word(text, words, start, at - 1) : Optional.empty());
    }

    private static Optional<Span> word(String text, BreakIterator words, int start, int offset) {
        int end = words.following(Math.min(offset - start, words.last() - 1 < 0 ? 0 : words.last() - 1));
        if (end == BreakIterator.DONE) {
            return Optional.empty();
        }
        int begin = words.previous();
        return span(text, start + begin, start + end)
                .filter(span -> span.of(text).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The border of a grapheme cluster at or before an offset. */
    public static int clusterStart(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return clamp(text, offset);
        }
        int start = windowStart(text, offset);
        var clusters = clusters(text, start, windowEnd(text, offset));
        return clusters.isBoundary(offset - start) ? offset : start + clusters.preceding(offset - start);
    }

    /** The border of a grapheme cluster at or after an offset. */
    public static int clusterEnd(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return clamp(text, offset);
        }
        int start = windowStart(text, offset);
        var clusters = clusters(text, start, windowEnd(text, offset));
        return clusters.isBoundary(offset - start) ? offset : start + clusters.following(offset - start);
    }

    private static BreakIterator clusters(String text, int start, int end) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(start, end));
        return clusters;
    }

    /** A start from which breaks are found right: the line's, since a line end breaks clusters and words. */
    private static int windowStart(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - REACH);
        return start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int windowEnd(String text, int offset) {
        return Math.min(text.length(), offset + REACH);
    }

    private static int clamp(String text, int offset) {
        return Math.clamp(offset, 0, text.length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
