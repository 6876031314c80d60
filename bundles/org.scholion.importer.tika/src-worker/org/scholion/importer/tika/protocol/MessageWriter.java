package org.scholion.importer.tika.protocol;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes messages of one seat as frames: magic, seat, type, length of the payload in bytes, payload; the payload is one
 * field after the other, each with its length. Buffered. Safe for use by several threads, also beside those of other
 * seats.
 */
public final class MessageWriter implements Flushable {

    static final int MAGIC = 0x5C401104;

    /** What all seats write to, and their lock. */
    private final DataOutputStream out;
    private final int seat;

    /** A writer for the first seat. */
    public MessageWriter(OutputStream out) {
        this(new DataOutputStream(new BufferedOutputStream(out, 1 << 15)), 0);
    }

    private MessageWriter(DataOutputStream out, int seat) {
        this.out = out;
        this.seat = seat;
    }

    /** A writer for another seat to the same stream. */
    public MessageWriter forSeat(int other) {
        return new MessageWriter(out, other);
    }

    public void write(Message message) throws IOException {
        int length = 0;
        for (var field : message.fields()) {
            length += Integer.BYTES + field.length() * Character.BYTES;
        }
        synchronized (out) {
            out.writeInt(MAGIC);
            out.writeByte(seat);
            out.writeByte(message.type().ordinal());
            out.writeInt(length);
            for (var field : message.fields()) {
                out.writeInt(field.length() * Character.BYTES);
                out.write(utf16(field));
            }
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (out) {
            out.flush();
        }
    }

    /** Not {@link String#getBytes(java.nio.charset.Charset)}: that would replace lone surrogates, and with them half of a pair. */
    private static byte[] utf16(String field) {
        var bytes = new byte[field.length() * Character.BYTES];
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            bytes[2 * i] = (byte) (c >> 8);
            bytes[2 * i + 1] = (byte) c;
        }
        return bytes;
    }
}
