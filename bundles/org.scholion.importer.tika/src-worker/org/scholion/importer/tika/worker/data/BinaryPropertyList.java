package org.scholion.importer.tika.worker.data;

import java.util.Map;

import com.dd.plist.PropertyListFormatException;

/**
 * The lengths in a property list of Apple's in binary. Whoever reads one reserves what it says that it needs, be that all
 * of the memory; so it is first looked at whether all of it can be there.
 */
record BinaryPropertyList(byte[] bytes) {

    private static final int TRAILER = 32;
    private static final int LONGEST_NUMBER = Long.BYTES;
    private static final int LENGTH_FOLLOWS = 15;
    /** Of objects that say how long they are, by their kind, the bytes of a unit; negative for references to objects. */
    private static final Map<Integer, Integer> UNITS = Map.of(0x4, 1, 0x5, 1, 0x6, 2, 0x7, 1, 0xa, -1, 0xb, -1, 0xc, -1,
            0xd, -2);

    /** @throws PropertyListFormatException where an object reaches beyond the end */
    void requireWithinBounds() throws PropertyListFormatException {
        int trailer = bytes.length - TRAILER;
        require(trailer >= 0);
        int place = bytes[trailer + 6];
        int reference = bytes[trailer + 7];
        long objects = number(trailer + 8, Long.BYTES);
        long table = number(trailer + 24, Long.BYTES);
        require(place > 0 && reference > 0 && objects >= 0 && objects <= bytes.length && table >= 0
                && table + objects * place <= trailer);
        for (int i = 0; i < objects; i++) {
            requireWithinBounds(number((int) table + i * place, place), reference);
        }
    }

    private void requireWithinBounds(long object, int reference) throws PropertyListFormatException {
        int marker = (int) number(object, 1);
        var unit = UNITS.get(marker >> 4);
        if (unit != null) {
            long length = marker & LENGTH_FOLLOWS;
            long begin = object + 1;
            if (length == LENGTH_FOLLOWS) {
                int size = 1 << (number(begin, 1) & LENGTH_FOLLOWS);
                length = number(begin + 1, size);
                begin += 1 + size;
            }
            int each = unit < 0 ? -unit * reference : unit;
            require(length >= 0 && length <= (bytes.length - begin) / each);
        }
    }

    /** What some bytes are as a number without sign; negative where it is too large. */
    private long number(long at, int size) throws PropertyListFormatException {
        require(size > 0 && size <= LONGEST_NUMBER && at >= 0 && at + size <= bytes.length);
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << Byte.SIZE | bytes[(int) at + i] & 0xff;
        }
        return number;
    }

    private static void require(boolean holds) throws PropertyListFormatException {
        if (!holds) {
            throw new PropertyListFormatException("The index of the property list is wrong");
        }
    }
}
