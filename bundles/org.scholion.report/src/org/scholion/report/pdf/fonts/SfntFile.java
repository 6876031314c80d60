package org.scholion.report.pdf.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** A font file of some tables, as in the OpenType specification 1.9, chapter "OpenType font file". */
final class SfntFile {

    static final int TRUE_TYPE = 0x00010000;
    static final int POST_SCRIPT = 0x4F54544F; // 'OTTO'

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private SfntFile() {
    }

    /**
     * The bytes of the file. Its sums of the tables are 0: it is read once, from memory.
     *
     * @param version the kind of its outlines
     * @param tables by their tags of four characters
     */
    static byte[] of(int version, SortedMap<String, byte[]> tables) {
        int at = HEADER + ENTRY * tables.size();
        int length = at + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
        int power = Integer.highestOneBit(tables.size());
        var file = ByteBuffer.allocate(length).putInt(version).putShort((short) tables.size())
                .putShort((short) (ENTRY * power)).putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (ENTRY * (tables.size() - power)));
        for (var table : tables.entrySet()) {
            var bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(at).putInt(bytes.length);
            file.put(at, bytes);
            at += padded(bytes.length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
