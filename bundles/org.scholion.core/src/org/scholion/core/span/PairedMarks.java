package org.scholion.core.span;

import java.util.Map;

/** Quotation marks and brackets: whether the one at an end of a passage has its partner in the passage. */
final class PairedMarks {

    /** What ends what a mark opens; languages differ. */
    private static final Map<Character, String> CLOSERS = Map.ofEntries(Map.entry('\u201c', "\u201d\u201c"),
            Map.entry('\u201e', "\u201c\u201d"), Map.entry('\u201d', "\u201d"), Map.entry('\u2018', "\u2019"),
            Map.entry('\u201a', "\u2018\u2019"), Map.entry('\u00ab', "\u00bb"), Map.entry('\u00bb', "\u00ab\u00bb"),
            Map.entry('\u2039', "\u203a"), Map.entry('\u203a', "\u2039"), Map.entry('(', ")"), Map.entry('[', "]"),
            Map.entry('{', "}"), Map.entry('\u300c', "\u300d"), Map.entry('\u300e', "\u300f"),
            Map.entry('\uff08', "\uff09"));
    private static final Map<Character, String> OPENERS = Map.ofEntries(Map.entry('\u201d', "\u201c\u201e\u201d"),
            Map.entry('\u201c', "\u201e\u201c"), Map.entry('\u2019', "\u2018\u201a"), Map.entry('\u2018', "\u201a"),
            Map.entry('\u00bb', "\u00ab\u00bb"), Map.entry('\u00ab', "\u00bb"), Map.entry('\u203a', "\u2039"),
            Map.entry('\u2039', "\u203a"), Map.entry(')', "("), Map.entry(']', "["), Map.entry('}', "{"),
            Map.entry('\u300d', "\u300c"), Map.entry('\u300f', "\u300e"), Map.entry('\uff09', "\uff08"));

    private PairedMarks() {
    }

    static boolean isMark(char c) {
        return isStraight(c) || CLOSERS.containsKey(c) || OPENERS.containsKey(c);
    }

    /** Whether the first character is a mark or bracket that nothing in the passage closes. */
    static boolean isLooseAtBegin(String passage) {
        char first = passage.charAt(0);
        if (!isMark(first) || isApostrophe(first) && passage.length() > 1 && Character.isDigit(passage.charAt(1))) {
            return false; // as in the '90s
        }
        if (isStraight(first)) {
            int next = 1;
            while (next < passage.length() && (passage.charAt(next) != first || isInsideWord(passage, next))) {
                next++;
            }
            return next == passage.length() || opens(passage, next);
        }
        var partners = CLOSERS.get(first);
        return partners == null || !isMatched(passage, first, partners, 1, 1);
    }

    /** Whether the last character is a mark or bracket that nothing in the passage opens. */
    static boolean isLooseAtEnd(String passage) {
        int end = passage.length() - 1;
        char last = passage.charAt(end);
        if (!isMark(last) || isApostrophe(last) && end > 0 && Character.toLowerCase(passage.charAt(end - 1)) == 's'
                && passage.indexOf(last == '\'' ? '\'' : '\u2018') == (last == '\'' ? end : -1)) {
            return false; // as in the teams'
        }
        if (isStraight(last)) {
            int before = end - 1;
            while (before >= 0 && (passage.charAt(before) != last || isInsideWord(passage, before))) {
                before--;
            }
            return before < 0 || !opens(passage, before);
        }
        var partners = OPENERS.get(last);
        return partners == null || !isMatched(passage, last, partners, end - 1, -1);
    }

    private static boolean isMatched(String passage, char mark, String partners, int from, int step) {
        int open = 0;
        for (int i = from; i >= 0 && i < passage.length(); i += step) {
            char other = passage.charAt(i);
            if (partners.indexOf(other) >= 0 && !isInsideWord(passage, i)) {
                if (open == 0) {
                    return true;
                }
                open--;
            } else if (other == mark && !isInsideWord(passage, i)) {
                open++;
            }
        }
        return false;
    }

    /** Whether a straight mark stands where a quotation begins: behind a blank or bracket, or at the very front. */
    private static boolean opens(String passage, int at) {
        return at == 0 || Character.isWhitespace(passage.charAt(at - 1)) || CLOSERS.containsKey(passage.charAt(at - 1));
    }

    private static boolean isInsideWord(String passage, int at) {
        return isApostrophe(passage.charAt(at)) && at > 0 && at + 1 < passage.length()
                && Character.isLetterOrDigit(passage.charAt(at - 1))
                && Character.isLetterOrDigit(passage.charAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }
}
