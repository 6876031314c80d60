package org.scholion.core.span;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** What a gesture selects: never a part of a grapheme cluster, and no blanks at the ends. */
public final class Selections {

    /** A cluster or word longer than this is cut: looking further would cost time on hostile text only. */
    private static final int REACH = 400;

    /** Before the first combining mark of Unicode nothing joins its predecessor, but LF a CR, which no text has. */
    private static final char FIRST_JOINING = '\u0300';

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
        while (from < to && isBlank(text.charAt(from)) && isBorder(text, from + 1)) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1)) && isBorder(text, to - 1)) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
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

    /** Whether a cluster ends at an offset; quick where both neighbours are plain, as in a long run of blanks. */
    public static boolean isBorder(String text, int offset) {
        if (offset <= 0 || offset >= text.length()
                || text.charAt(offset - 1) < FIRST_JOINING && text.charAt(offset) < FIRST_JOINING) {
            return true;
        }
        return clusterStart(text, offset) == offset;
    }

    private static BreakIterator clusters(String text, int start, int end) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(start, end));
        return clusters;
    }

    /** A start from which breaks are found right: the line's, since a line end breaks clusters and words. */
    private static int windowStart(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < REACH && text.charAt(start - 1) != '\n') {
            start--;
        }
        if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        while (isRegionalIndicator(text, start) && isRegionalIndicator(text, start - 2)) {
            start -= 2; // flags are pairs: which letters belong together shows only at the first of a row
        }
        return start;
    }

    private static boolean isRegionalIndicator(String text, int offset) {
        return offset >= 0 && offset < text.length() - 1 && text.charAt(offset) == '\ud83c'
                && text.charAt(offset + 1) >= '\udde6' && text.charAt(offset + 1) <= '\uddff';
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
