package org.scholion.core.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.scholion.core.span.Scripts;

/**
 * The words of a text and everything between them that is not white space: a word is a run of letters and digits, each
 * other character stands alone, and so does each one of a script that does not part its words.
 */
final class Words {

    private static final int JOINER = 0x200D;

    private final String text;
    private final Map<String, Integer> numbers;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] codes = new int[64];
    private int count;

    /**
     * Finds the words.
     *
     * @param numbers a number for each different word, shared by the texts that are compared
     */
    Words(String text, Map<String, Integer> numbers) {
        this.text = text;
        this.numbers = numbers;
        for (int i = 0; i < text.length();) {
            int end = end(i);
            if (!isSpace(text.codePointAt(i))) {
                add(i, end);
            }
            i = end;
        }
        codes = Arrays.copyOf(codes, count);
    }

    static Map<String, Integer> numbers() {
        return new HashMap<>();
    }

    int size() {
        return count;
    }

    /** Equal numbers are equal words. */
    int[] codes() {
        return codes;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int from, int to) {
        return to == from ? offset(from) : ends[to - 1];
    }

    /** Where a word begins; behind the last one, where that ends. */
    int offset(int word) {
        return word < count ? begins[word] : count == 0 ? 0 : ends[count - 1];
    }

    private void add(int begin, int end) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            codes = Arrays.copyOf(codes, 2 * count);
        }
        begins[count] = begin;
        ends[count] = end;
        codes[count++] = numbers.computeIfAbsent(text.substring(begin, end), unused -> numbers.size());
    }

    private int end(int begin) {
        int first = text.codePointAt(begin);
        int end = begin + Character.charCount(first);
        boolean word = isOfAWord(first);
        boolean joined = false;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!joined && !isMark(next) && !(word && isOfAWord(next))) {
                break;
            }
            joined = next == JOINER;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetterOrDigit(c) && !Scripts.standsAlone(c);
    }

    /** What belongs to the character before it. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || c == JOINER || type == Character.MODIFIER_SYMBOL && c > 0xFFFF;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
