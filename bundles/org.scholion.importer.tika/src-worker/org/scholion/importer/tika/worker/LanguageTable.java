package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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
 * The bytes: magic number, length and names of the languages, one a line; number of slots; for each slot a key (0 where
 * nothing is) and where its list begins; the lists, each a number of entries of a language and a frequency.
 */
final class LanguageTable {

    /** A system property that names a file with the table. */
    static final String FILE = "scholion.languages";

    static final int MAGIC = 0x5C4011A7;
    static final int SLOT = Long.BYTES + Integer.BYTES;
    static final int ENTRY = Byte.BYTES + Double.BYTES;
    static final int LONGEST = 3;

    private final ByteBuffer bytes;
    private final List<String> languages;
    private final int slots;
    private final int mask;

    /** @throws IllegalArgumentException when that is no such table */
    LanguageTable(ByteBuffer bytes) {
        try {
            this.bytes = bytes;
            var in = bytes.duplicate();
            if (in.getInt() != MAGIC) {
                throw new IllegalArgumentException("Not a table of languages");
            }
            var names = new byte[in.getInt()];
            in.get(names);
            languages = List.of(new String(names, StandardCharsets.UTF_8).split("\n"));
            mask = in.getInt() - 1;
            slots = in.position();
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
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

    void write(Path file) throws IOException {
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
     * Adds the part of each language in what a sequence says for it.
     *
     * @param likely of each language, multiplied by its frequency and what everything has at least
     */
    void weigh(long gram, double least, double[] likely) {
        int list = list(gram);
        if (list == 0) {
            return;
        }
        int entries = bytes.get(list);
        int at = list + 1;
        int language = 0;
        for (int i = 0; i < entries; i++, at += ENTRY) {
            int next = bytes.get(at);
            for (; language < next; language++) {
                likely[language] *= least;
            }
            likely[language++] *= least + bytes.getDouble(at + 1);
        }
        for (; language < likely.length; language++) {
            likely[language] *= least;
        }
    }

    /** Where the list of a sequence begins, 0 for one that no language has. */
    private int list(long gram) {
        for (int slot = slot(gram, mask);; slot = slot + 1 & mask) {
            long key = bytes.getLong(slots + slot * SLOT);
            if (key == gram || key == 0) {
                return key == 0 ? 0 : bytes.getInt(slots + slot * SLOT + Long.BYTES);
            }
        }
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
