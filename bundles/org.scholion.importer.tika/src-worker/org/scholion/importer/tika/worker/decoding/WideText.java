package org.scholion.importer.tika.worker.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows text in UTF-16 without a byte order mark: by zeros in every other byte if it is of a Latin script; else by those
 * of its spaces and line ends, when all that it says is then made of characters.
 */
final class WideText {

    private static final int LOOKED_AT = 2048;
    private static final int FEWEST_PAIRS = 4;
    private static final int FEWEST_ZEROS = 2;
    /** Among so many pairs of bytes at least one is a space or a line end. */
    private static final int LONGEST_LINE = 200;

    private WideText() {
    }

    static Optional<Charset> encoding(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < FEWEST_PAIRS) {
            return Optional.empty();
        }
        if (isWide(odd, even, pairs, bytes, length, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isWide(even, odd, pairs, bytes, length, StandardCharsets.UTF_16BE)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * Whether it is of the encoding.
     *
     * @param high zeros where the encoding has them in Latin letters, spaces and line ends
     * @param low zeros where it has none
     */
    private static boolean isWide(int high, int low, int pairs, byte[] bytes, int length, Charset charset) {
        if (high > pairs * 7 / 10 && low < pairs / 10) {
            return true;
        }
        return low == 0 && high >= FEWEST_ZEROS && high * LONGEST_LINE >= pairs
                && isText(new String(bytes, 0, length, charset));
    }

    private static boolean isText(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c);
            if (half && i + 1 < text.length() && !Character.isSurrogatePair(c, text.charAt(i + 1))
                    && !Character.isLowSurrogate(c)) {
                return false;
            }
            if (c == '\ufffd' || !half && !Character.isDefined(c)
                    || Character.getType(c) == Character.PRIVATE_USE
                    || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > text.length() / 2;
    }
}
