package org.scholion.importer.tika.worker.language;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * How often which sequences of one to three letters occur in the languages that can be recognised. It is a hash table in a
 * row of bytes: workers that find it in a file map it and share it, and read only those parts that a text leads to.
 * <p>
 * The bytes, as this machine orders them: magic number, length of the names of the languages, number of slots, number of
 * entries; the names, one a line; for each slot a key, 0 where nothing is; of each entry a frequency; for each slot where
 * its entries begin, which end where those of the next one begin; of each entry a language. All numbers stand where the
 * machine can read them at once: a mapped file is slow to read in other ways.
 */
public final class LanguageTable {

    /** A system property that names a file with the table. */
    public static final String FILE = "scholion.languages";

    static final int MAGIC = 0x5C4011A8;
    static final int HEADER = 4 * Integer.BYTES;
    static final int LONGEST = 3;

    private final ByteBuffer bytes;
    private final List<String> languages;
    private final int mask;
    private final LongBuffer keys;
    private final DoubleBuffer frequencies;
    private final IntBuffer firsts;
    private final ByteBuffer ofEntries;

    /** @throws IllegalArgumentException when that is no such table */
    LanguageTable(ByteBuffer bytes) {
        try {
            this.bytes = bytes;
            var in = bytes.duplicate().order(ByteOrder.nativeOrder());
            if (in.getInt() != MAGIC) {
                throw new IllegalArgumentException("Not a table of languages");
            }
            var names = new byte[in.getInt()];
            int slots = in.getInt();
            int entries = in.getInt();
            in.get(names);
            languages = List.of(new String(names, StandardCharsets.UTF_8).split("\n"));
            mask = slots - 1;
            int at = keys(names.length);
            keys = in.slice(at, slots * Long.BYTES).order(in.order()).asLongBuffer();
            at += slots * Long.BYTES;
            frequencies = in.slice(at, entries * Double.BYTES).order(in.order()).asDoubleBuffer();
            at += entries * Double.BYTES;
            firsts = in.slice(at, (slots + 1) * Integer.BYTES).order(in.order()).asIntBuffer();
            ofEntries = in.slice(at + (slots + 1) * Integer.BYTES, entries);
        } catch (BufferUnderflowException | NegativeArraySizeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a whole table of languages", e);
        }
    }

    /** The table from the file that was prepared, else, much slower, from the profiles of the languages. */
    static LanguageTable load() throws IOException {
        var file = System.getProperty(FILE, "");
        if (!file.isEmpty() && Files.isReadable(Path.of(file))) {
            try (var channel = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
                return new LanguageTable(channel.map(MapMode.READ_ONLY, 0, channel.size()));
            } catch (IOException | IllegalArgumentException e) {
                return LanguageProfiles.table(); // damaged: what it was made from is still there
            }
        }
        return LanguageProfiles.table();
    }

    public void write(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var rest = bytes.duplicate(); rest.hasRemaining();) {
                channel.write(rest);
            }
        }
    }

    /** BCP 47. */
    List<String> languages() {
        return languages;
    }

    /**
     * Adds to the part of each language in what a sequence says for it. All parts would be multiplied by what everything
     * has at least; since only their relations count, those of other languages stay as they are.
     *
     * @param least what every sequence has in every language, above 0
     * @param likely of each language, multiplied by its frequency and the least, in relation to the least
     */
    void weigh(long gram, double least, double[] likely) {
        int slot = slot(gram);
        if (slot < 0) {
            return;
        }
        int end = firsts.get(slot + 1);
        for (int entry = firsts.get(slot); entry < end; entry++) {
            likely[ofEntries.get(entry)] *= 1 + frequencies.get(entry) / least;
        }
    }

    /** The slot of a sequence, negative for one that no language has. */
    private int slot(long gram) {
        for (int slot = slot(gram, mask);; slot = slot + 1 & mask) {
            long key = keys.get(slot);
            if (key == gram || key == 0) {
                return key == 0 ? -1 : slot;
            }
        }
    }

    /** Where the keys begin. */
    static int keys(int lengthOfNames) {
        return Math.ceilDiv(HEADER + lengthOfNames, Long.BYTES) * Long.BYTES;
    }

    static int slot(long gram, int mask) {
        long mixed = gram * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    /** A number for a sequence of up to three UTF-16 units; never 0. */
    static long gram(CharSequence text, int begin, int end) {
        if (end - begin > LONGEST) {
            throw new IllegalArgumentException("Too long: " + text.subSequence(begin, end));
        }
        long gram = end - begin;
        for (int i = begin; i < end; i++) {
            gram = gram << Character.SIZE | text.charAt(i);
        }
        return gram;
    }

    /** How many UTF-16 units the sequence has. */
    static int length(long gram) {
        int length = 0;
        for (long rest = gram; rest > LONGEST; rest >>>= Character.SIZE) {
            length++;
        }
        return length;
    }
}
