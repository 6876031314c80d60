package org.scholion.importer.tika.protocol;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the frames that {@link MessageWriter} writes. Bytes between frames are skipped up to the next magic number, and a
 * frame that is not well formed is dropped: a parser's native code may write to the same stream.
 */
public final class MessageReader {

    private static final int LONGEST = 1 << 24;

    /** Knows whether the next bytes are there already. */
    private static final class Buffer extends BufferedInputStream {

        Buffer(InputStream in) {
            super(in, 1 << 15);
        }

        boolean isEmpty() {
            return pos >= count;
        }
    }

    private final Buffer buffer;
    private final DataInputStream in;
    private final MessageType[] types = MessageType.values();
    private long skipped;
    private int seat;

    public MessageReader(InputStream in) {
        buffer = new Buffer(in);
        this.in = new DataInputStream(buffer);
    }

    /**
     * Waits for the next message.
     *
     * @throws EOFException at the end of the stream, also in the middle of a frame
     */
    public Message read() throws IOException {
        while (true) {
            skipToMagic();
            int from = in.readUnsignedByte();
            int type = in.readUnsignedByte();
            int length = in.readInt();
            if (type < types.length && length >= 0 && length <= LONGEST) {
                var payload = in.readNBytes(length);
                if (payload.length < length) {
                    throw new EOFException();
                }
                var fields = fields(payload);
                if (fields != null) {
                    seat = from;
                    return new Message(types[type], fields);
                }
            }
        }
    }

    /** Of which seat the message was that was read last; from 0 to 255. */
    public int seat() {
        return seat;
    }

    /** Whether more has arrived together with the message that was read last: then the next will not be long in coming. */
    public boolean hasMore() {
        return !buffer.isEmpty();
    }

    /** How many bytes were no part of a frame so far. */
    public long skipped() {
        return skipped;
    }

    private void skipToMagic() throws IOException {
        int window = in.readInt();
        while (window != MessageWriter.MAGIC) {
            window = window << 8 | in.readUnsignedByte();
            skipped++;
        }
    }

    private static List<String> fields(byte[] payload) {
        var fields = new ArrayList<String>();
        int at = 0;
        while (at < payload.length) {
            int length = at + Integer.BYTES > payload.length ? -1 : intAt(payload, at);
            at += Integer.BYTES;
            if (length < 0 || length % 2 != 0 || length > payload.length - at) {
                return null;
            }
            fields.add(chars(payload, at, length));
            at += length;
        }
        return fields;
    }

    private static int intAt(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    private static String chars(byte[] bytes, int begin, int length) {
        var chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[begin + 2 * i] & 0xff) << 8 | bytes[begin + 2 * i + 1] & 0xff);
        }
        return new String(chars);
    }
}
