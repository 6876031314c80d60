package org.scholion.core.shingle;

import java.util.Arrays;

import org.scholion.core.span.Scripts;

import com.dynatrace.hash4j.hashing.Hashing;

/**
 * The set of all runs of three words in a text, each as a hash of 64 bits, so that different ones never meet by chance. A
 * word is a run of letters, digits and marks without regard to case; in scripts that do not part their words each
 * character is one. What stands between words does not count.
 */
public final class Shingles {

    /**
     * Two would join what is only worded alike, such as two statements of earnings; with four or more a text loses its
     * near-duplicates to a few corrected words.
     */
    static final int WORDS = 3;

    /** With fewer shingles a text is a headline or a form, and like many others. */
    public static final int FEWEST = 12;

    /** A bit for each type of characters that words are made of: letters, digits and marks on letters. */
    private static final int OF_A_WORD = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private final long[] hashes;

    private Shingles(long[] sortedAndDistinct) {
        this.hashes = sortedAndDistinct;
    }

    public static Shingles of(String text) {
        return of(text, WORDS);
    }

    static Shingles of(String text, int words) {
        var hashes = wordHashes(text);
        int count = Math.max(0, hashes.length - words + 1);
        for (int i = 0; i < count; i++) { // in place: a word's own hash is not needed any more
            long hash = hashes[i];
            for (int next = 1; next < words; next++) {
                hash = Hashing.komihash5_0().hashLongLongToLong(hash, hashes[i + next]);
            }
            hashes[i] = hash;
        }
        return new Shingles(distinct(hashes, count));
    }

    /** How many different ones there are. */
    public int size() {
        return hashes.length;
    }

    /** Whether there are enough to be compared with others. */
    public boolean areEnough() {
        return hashes.length >= FEWEST;
    }

    long hash(int index) {
        return hashes[index];
    }

    /** Jaccard's index: those that both have, divided by those that one has, from 0 to 1; 0 where there are none. */
    public double similarity(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length;) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static long[] distinct(long[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || hashes[i] != hashes[kept - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static long[] wordHashes(String text) {
        var hashes = new long[text.length() / 4 + 8];
        int count = 0;
        var word = new StringBuilder();
        for (int i = 0; i <= text.length();) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            boolean ofAWord = isOfAWord(c);
            boolean begins = !ofAWord || Scripts.standsAlone(c) && Character.isLetterOrDigit(c);
            if (begins && !word.isEmpty()) {
                hashes = with(hashes, count++, word);
            }
            if (ofAWord) {
                word.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static long[] with(long[] hashes, int count, StringBuilder word) {
        var roomy = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
        roomy[count] = Hashing.komihash5_0().hashCharsToLong(word);
        word.setLength(0);
        return roomy;
    }

    private static boolean isOfAWord(int c) {
        return (OF_A_WORD >> Character.getType(c) & 1) != 0;
    }
}
