package org.scholion.importer.tika.worker.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What one look at the bytes of a text tells of it, taken for UTF-8.
 *
 * @param isWellFormed a character that the end of the file cuts in two is no fault
 * @param hasEscape as encodings have that shift between sets of characters
 * @param isPlain whether it is well formed and has none of the characters that are left out of a text
 */
public record Utf8Scan(boolean isWellFormed, boolean hasEscape, boolean isPlain) {

    private static final int ESCAPE = 0x1b;
    private static final byte[] NEXT_LINE = "\u0085".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    public static Utf8Scan of(byte[] bytes) {
        boolean escape = false;
        boolean plain = true;
        int at = 0;
        while (at < bytes.length) {
            at = firstOther(bytes, at);
            if (at == bytes.length) {
                break;
            }
            byte b = bytes[at];
            if (b >= 0) {
                escape |= b == ESCAPE;
                plain &= b == '\n' || b == '\r' || b == '\t';
                at++;
            } else {
                int length = lengthOfCharacter(bytes, at);
                if (length == 0) {
                    return new Utf8Scan(false, escape || contains(bytes, at, ESCAPE), false);
                }
                plain &= !begins(bytes, at, NEXT_LINE) && !begins(bytes, at, BYTE_ORDER_MARK);
                at += length;
            }
        }
        return new Utf8Scan(true, escape, plain);
    }

    /** Behind what is nothing but visible characters of ASCII, as nearly all is; eight of them are compared at once. */
    private static int firstOther(byte[] bytes, int from) {
        int at = from;
        while (at + 8 <= bytes.length && (bytes[at] - ' ' | bytes[at + 1] - ' ' | bytes[at + 2] - ' '
                | bytes[at + 3] - ' ' | bytes[at + 4] - ' ' | bytes[at + 5] - ' ' | bytes[at + 6] - ' '
                | bytes[at + 7] - ' ') >= 0) {
            at += 8;
        }
        while (at < bytes.length && bytes[at] >= ' ') {
            at++;
        }
        return at;
    }

    private static boolean contains(byte[] bytes, int from, int wanted) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int at, byte[] sequence) {
        return bytes[at] == sequence[0]
                && Arrays.mismatch(bytes, at, Math.min(bytes.length, at + sequence.length), sequence, 0,
                        sequence.length) < 0;
    }

    /** Of one that is not ASCII; 0 if it is none, or has a shorter form, or is half of a pair. */
    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        int end = Math.min(bytes.length, at + length);
        for (int i = at + 1; i < end; i++) {
            int next = bytes[i] & 0xff;
            boolean second = i == at + 1;
            int lowest = second && first == 0xe0 ? 0xa0 : second && first == 0xf0 ? 0x90 : 0x80;
            int highest = second && first == 0xed ? 0x9f : second && first == 0xf4 ? 0x8f : 0xbf;
            if (next < lowest || next > highest) {
                return 0;
            }
        }
        return length;
    }
}
