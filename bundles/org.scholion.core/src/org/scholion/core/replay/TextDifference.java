package org.scholion.core.replay;

import java.util.Optional;

import org.scholion.core.span.Selections;

/**
 * The first place at which two texts are not the same.
 *
 * @param offset in UTF-16 units; the same in both texts, since all before it is the same
 * @param oldWords the old text from there on, or a little of it; empty where it ends
 * @param newWords the new text from there on, or a little of it
 */
public record TextDifference(int offset, String oldWords, String newWords) {

    private static final int SHOWN = 60;

    /** Where a new text leaves an old one; empty when they are the same. */
    public static Optional<TextDifference> between(String oldText, String newText) {
        int common = Math.min(oldText.length(), newText.length());
        int offset = 0;
        while (offset < common && oldText.charAt(offset) == newText.charAt(offset)) {
            offset++;
        }
        if (offset == common && oldText.length() == newText.length()) {
            return Optional.empty();
        }
        return Optional.of(new TextDifference(offset, words(oldText, offset), words(newText, offset)));
    }

    /** Whole characters, as they are seen. */
    private static String words(String text, int offset) {
        int begin = offset < text.length() ? Selections.clusterStart(text, offset) : text.length();
        int end = begin + SHOWN < text.length() ? Selections.clusterStart(text, begin + SHOWN) : text.length();
        return text.substring(begin, end);
    }
}
