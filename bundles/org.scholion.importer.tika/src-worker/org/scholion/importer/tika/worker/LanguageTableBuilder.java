package org.scholion.importer.tika.worker;

import java.nio.ByteBuffer;
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
        int slots = 3 * Integer.BYTES + names.length;
        int list = slots + keys.length * LanguageTable.SLOT;
        var bytes = ByteBuffer.allocate(list + used + entries * LanguageTable.ENTRY);
        bytes.putInt(LanguageTable.MAGIC).putInt(names.length).put(names).putInt(keys.length);
        for (int slot = 0; slot < keys.length; slot++) {
            bytes.putLong(keys[slot]).putInt(keys[slot] == 0 ? 0 : list);
            if (keys[slot] != 0) {
                list = write(last[slot], bytes, list);
            }
        }
        return new LanguageTable(bytes.clear());
    }

    /** Writes the list of a slot, its languages in their order; where the next one begins. */
    private int write(int newest, ByteBuffer bytes, int list) {
        int count = 0;
        for (int entry = newest; entry != 0; entry = before[entry]) {
            count++;
        }
        bytes.put(list, (byte) count);
        int end = list + 1 + count * LanguageTable.ENTRY;
        int at = end;
        for (int entry = newest; entry != 0; entry = before[entry]) {
            at -= LanguageTable.ENTRY;
            bytes.put(at, language[entry]).putDouble(at + 1, frequency[entry]);
        }
        return end;
    }
}
