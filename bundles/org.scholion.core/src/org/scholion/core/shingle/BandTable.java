package org.scholion.core.shingle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds, among the signatures of many texts, those that share a band with another one. Texts have numbers from 0 in the
 * order in which they were added. Takes about 600 bytes a text. Not safe for use by several threads.
 */
public final class BandTable {

    /**
     * A text has no more candidates: of thousands of pages from one template those that share most bands are enough, and
     * the time for the next one stays what it was.
     */
    static final int MOST_CANDIDATES = 1_000;

    private static final int SMALLEST = 1 << 12;

    private int[] heads = new int[SMALLEST];
    private int[] next = new int[SMALLEST];
    private int[] keys = new int[SMALLEST];
    private int[] shared = new int[64];
    private int count;

    public BandTable() {
        Arrays.fill(heads, -1);
    }

    public int size() {
        return count;
    }

    /** Takes up the next text. */
    public void add(int[] bands) {
        int from = count * Signature.BANDS;
        if (from + Signature.BANDS > keys.length) {
            grow();
        }
        for (int band = 0; band < Signature.BANDS; band++) {
            keys[from + band] = bands[band];
            link(from + band);
        }
        count++;
    }

    /** The bands of a text. */
    public int[] bands(int text) {
        return Arrays.copyOfRange(keys, text * Signature.BANDS, (text + 1) * Signature.BANDS);
    }

    /** The texts that share a band with this signature, those that share most first. */
    public int[] candidates(int[] bands) {
        if (shared.length < count) {
            shared = new int[Math.max(count, 2 * shared.length)];
        }
        var found = new int[16];
        int many = 0;
        for (int band = 0; band < Signature.BANDS; band++) {
            for (int cell = heads[slot(band, bands[band])]; cell >= 0; cell = next[cell]) {
                if (keys[cell] == bands[band] && cell % Signature.BANDS == band
                        && shared[cell / Signature.BANDS]++ == 0) {
                    found = many == found.length ? Arrays.copyOf(found, 2 * many) : found;
                    found[many++] = cell / Signature.BANDS;
                }
            }
        }
        var candidates = IntStream.of(found).limit(many).boxed()
                .sorted(Comparator.<Integer>comparingInt(text -> -shared[text]).thenComparing(text -> text))
                .limit(MOST_CANDIDATES).mapToInt(text -> text).toArray();
        IntStream.of(found).limit(many).forEach(text -> shared[text] = 0);
        return candidates;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        next = Arrays.copyOf(next, keys.length);
        heads = new int[keys.length];
        Arrays.fill(heads, -1);
        for (int cell = 0; cell < count * Signature.BANDS; cell++) {
            link(cell);
        }
    }

    private void link(int cell) {
        int slot = slot(cell % Signature.BANDS, keys[cell]);
        next[cell] = heads[slot];
        heads[slot] = cell;
    }

    private int slot(int band, int key) {
        return (key + band * 0x9E3779B9) & heads.length - 1; // the keys are hashes already
    }
}
