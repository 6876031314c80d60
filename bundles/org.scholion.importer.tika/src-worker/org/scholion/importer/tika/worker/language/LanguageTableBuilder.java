package org.scholion.importer.tika.worker.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link LanguageTable}, language by language. */
final class LanguageTableBuilder {

    private static final int FIRST_SLOTS = 1 << 18;
    private static final int FIRST_ENTRIES = 1 << 19;

    private final List<String> languages = new ArrayList<>();
    private long[] keys = new long[FIRST_SLOTS];
    private int used;
    /** The last entry of each slot, from 1; before an entry comes another of the same sequence, or 0. */
    private int[] last = new int[FIRST_SLOTS];
    private int[] before = new int[FIRST_ENTRIES];
    private byte[] language = new byte[FIRST_ENTRIES];
    private double[] frequency = new double[FIRST_ENTRIES];
    private int entries;

    /** Begins the next language. */
    void language(String tag) {
        languages.add(tag);
    }

    /** Says how often a sequence occurs in the language, as a part of all sequences of its length. */
    void add(long gram, double part) {
        if (++entries == before.length) {
            before = Arrays.copyOf(before, 2 * entries);
            language = Arrays.copyOf(language, 2 * entries);
            frequency = Arrays.copyOf(frequency, 2 * entries);
        }
        int slot = slot(gram);
        before[entries] = last[slot];
        language[entries] = (byte) (languages.size() - 1);
        frequency[entries] = part;
        last[slot] = entries;
    }

    private int slot(long gram) {
        int mask = keys.length - 1;
        int slot = LanguageTable.slot(gram, mask);
        while (keys[slot] != gram && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        if (keys[slot] == 0) {
            if (2 * used >= keys.length) {
                grow();
                return slot(gram);
            }
            keys[slot] = gram;
            used++;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldLast = last;
        keys = new long[2 * oldKeys.length];
        last = new int[2 * oldKeys.length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                last[slot(oldKeys[i])] = oldLast[i];
            }
        }
    }

    LanguageTable build() {
        var names = String.join("\n", languages).getBytes(StandardCharsets.UTF_8);
        int at = LanguageTable.keys(names.length);
        int size = at + keys.length * Long.BYTES + entries * Double.BYTES + (keys.length + 1) * Integer.BYTES + entries;
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
        bytes.putInt(LanguageTable.MAGIC).putInt(names.length).putInt(keys.length).putInt(entries).put(names);
        bytes.position(at);
        for (long key : keys) {
            bytes.putLong(key);
        }
        var firsts = new int[keys.length + 1];
        var ordered = ordered(firsts);
        for (int entry : ordered) {
            bytes.putDouble(frequency[entry]);
        }
        for (int first : firsts) {
            bytes.putInt(first);
        }
        for (int entry : ordered) {
            bytes.put(language[entry]);
        }
        return new LanguageTable(bytes.clear());
    }

    /**
     * The entries in the order of their slots, those of a slot in the order of the languages.
     *
     * @param firsts gets for each slot, and for the end, which entry is the first
     */
    private int[] ordered(int[] firsts) {
        var ordered = new int[entries];
        for (int slot = 0; slot < keys.length; slot++) {
            int end = firsts[slot];
            for (int entry = last[slot]; entry != 0; entry = before[entry]) {
                end++;
            }
            firsts[slot + 1] = end;
            for (int entry = last[slot]; entry != 0; entry = before[entry]) {
                ordered[--end] = entry;
            }
        }
        return ordered;
    }
}
