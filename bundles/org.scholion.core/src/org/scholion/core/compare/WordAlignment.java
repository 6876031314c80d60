package org.scholion.core.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.scholion.core.compare.ShortestEdit.Box;

/**
 * Which word of an old text is which of a new one. Words are equal here whatever the case, the width and the kind of
 * their quotation marks and dashes: two readers write the same page in more than one way.
 */
final class WordAlignment {

    /** A word that has no counterpart. */
    static final int NONE = -1;
    /** Steps: about half a second. */
    private static final long BUDGET = 50_000_000;
    /** Words of a passage that is said again; fewer stand twice in a row by chance. */
    private static final int PASSAGE = 6;

    private static final Map<String, String> ALIKE = Map.ofEntries(Map.entry("\u2018", "'"), Map.entry("\u2019", "'"),
            Map.entry("\u201A", "'"), Map.entry("\u2032", "'"), Map.entry("\u201C", "\""), Map.entry("\u201D", "\""),
            Map.entry("\u201E", "\""), Map.entry("\u00AB", "\""), Map.entry("\u00BB", "\""),
            Map.entry("\u2010", "-"), Map.entry("\u2011", "-"), Map.entry("\u2013", "-"), Map.entry("\u2014", "-"));

    private final Words old;
    private final Words fresh;
    private final int[] counterparts;

    WordAlignment(String oldText, String newText) {
        var numbers = Words.numbers();
        old = new Words(oldText, numbers, WordAlignment::form);
        fresh = new Words(newText, numbers, WordAlignment::form);
        counterparts = new int[old.size()];
        var walk = new Walk();
        WordDiff.differences(oldText, newText, old, fresh, BUDGET, walk::skip);
        walk.skip(new Box(old.size(), old.size(), fresh.size(), fresh.size()));
        preferFirst();
    }

    /**
     * Where a passage stands twice in a row now, both say the same: the second one is what was added, as people add behind
     * what there is. The shortest edit may as well begin in the middle of the passage.
     */
    private void preferFirst() {
        for (int word = 0; word < old.size(); word++) {
            int added = word > 0 ? counterparts[word - 1] + 1 : 0;
            int length = counterparts[word] - added;
            if (counterparts[word] == NONE || word > 0 && counterparts[word - 1] == NONE || length < PASSAGE) {
                continue;
            }
            int behind = repeated(word, added, added + length, 1);
            if (behind + repeated(word - 1, added + length - 1, added - 1, -1) >= length) {
                for (int i = 0; i < behind; i++) {
                    counterparts[word + i] = added + i;
                }
            }
        }
    }

    /** How many old words in a row, with counterparts in a row, could as well have those from another new word on. */
    private int repeated(int oldWord, int other, int counterpart, int step) {
        int count = 0;
        int word = oldWord;
        while (word >= 0 && word < old.size() && counterparts[word] == counterpart + count * step
                && fresh.codes()[counterparts[word]] == fresh.codes()[other + count * step]) {
            count++;
            word += step;
        }
        return count;
    }

    /** Goes through both texts, difference by difference. */
    private final class Walk {

        private int oldWord;
        private int newWord;

        void skip(Box difference) {
            while (oldWord < difference.oldBegin()) {
                counterparts[oldWord++] = newWord++;
            }
            Arrays.fill(counterparts, difference.oldBegin(), difference.oldEnd(), NONE);
            oldWord = difference.oldEnd();
            newWord = difference.newEnd();
        }
    }

    /** How a word is compared. */
    static String form(String word) {
        var alike = ALIKE.get(word);
        return alike != null ? alike : Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    Words old() {
        return old;
    }

    Words fresh() {
        return fresh;
    }

    /** The new word that an old one is, or {@link #NONE}. */
    int counterpart(int oldWord) {
        return counterparts[oldWord];
    }

    /** The last new word before an old one that has a counterpart; {@link #NONE} where there is none. */
    int before(int oldWord) {
        int word = oldWord - 1;
        while (word >= 0 && counterparts[word] == NONE) {
            word--;
        }
        return word < 0 ? NONE : counterparts[word];
    }

    /** The first new word from an old one on that has a counterpart; the number of new words where there is none. */
    int from(int oldWord) {
        int word = oldWord;
        while (word < old.size() && counterparts[word] == NONE) {
            word++;
        }
        return word >= old.size() ? fresh.size() : counterparts[word];
    }
}
