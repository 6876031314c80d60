package org.scholion.report.docx.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes text as UTF-8 through a buffer. A document has hundreds of megabytes of it in pieces of a few characters, for
 * which an encoder that can do everything takes longer than the text itself.
 */
final class Utf8 implements Closeable {

    private static final int FULL = 1 << 16;
    private static final int MOST_BYTES = 4; // of a character

    private final OutputStream out;
    private final byte[] buffer = new byte[FULL];
    private int size;

    Utf8(OutputStream out) {
        this.out = out;
    }

    /** Writes ASCII. */
    @SuppressWarnings("deprecation") // for other characters than ASCII, of which there are none
    Utf8 markup(String ascii) throws IOException {
        int length = ascii.length();
        reserve(length);
        ascii.getBytes(0, length, buffer, size);
        size += length;
        return this;
    }

    /** Writes text without unpaired surrogates. */
    void text(String text) throws IOException {
        text(text, 0, text.length());
    }

    /** Writes a part of a text; both ends are between characters. */
    void text(String text, int begin, int end) throws IOException {
        for (int i = begin; i < end; i++) {
            if (size > FULL - MOST_BYTES) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[size++] = (byte) c;
            } else if (c < 0x800) {
                buffer[size++] = (byte) (0xC0 | c >> 6);
                rest(c, 0);
            } else if (Character.isHighSurrogate(c)) {
                int codePoint = text.codePointAt(i++);
                buffer[size++] = (byte) (0xF0 | codePoint >> 18);
                rest(codePoint, 12);
            } else {
                buffer[size++] = (byte) (0xE0 | c >> 12);
                rest(c, 6);
            }
        }
    }

    /** The bytes behind the first one, six bits each. */
    private void rest(int codePoint, int highest) {
        for (int shift = highest; shift >= 0; shift -= 6) {
            buffer[size++] = (byte) (0x80 | codePoint >> shift & 0x3F);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void reserve(int length) throws IOException {
        if (length > FULL - size) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
