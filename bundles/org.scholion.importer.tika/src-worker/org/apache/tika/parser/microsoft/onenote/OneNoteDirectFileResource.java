package org.apache.tika.parser.microsoft.onenote;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;

/**
 * The file of a notebook, of which a part is kept in memory. It stands in front of the class of this name of Tika, which
 * asks the operating system for every few bytes, some ten thousand times for each notebook, and has no other place where
 * a faster one could be given to its parser.
 */
final class OneNoteDirectFileResource implements Closeable {

    private static final int LARGEST_PART = 1 << 16;

    private final RandomAccessFile file;
    private final long size;
    private final byte[] part;
    private long begin;
    private int length;
    private long position;

    OneNoteDirectFileResource(File file) throws IOException {
        this.file = new RandomAccessFile(file, "r");
        size = this.file.length();
        part = new byte[(int) Math.min(LARGEST_PART, size)];
    }

    /** The next byte, or -1 at the end. */
    public int read() throws IOException {
        return isLoaded() ? part[(int) (position++ - begin)] & 0xff : -1;
    }

    /** Fills a buffer. */
    public int read(ByteBuffer into) throws IOException {
        int wanted = into.remaining();
        while (into.hasRemaining() && isLoaded()) {
            int at = (int) (position - begin);
            int count = Math.min(into.remaining(), length - at);
            into.put(part, at, count);
            position += count;
        }
        if (into.hasRemaining()) {
            throw new IOException("The file ends too early");
        }
        return wanted;
    }

    /** Whether the byte at the position is in memory now; not at the end. */
    private boolean isLoaded() throws IOException {
        if (position >= begin && position < begin + length) {
            return true;
        }
        if (position >= size) {
            return false;
        }
        file.seek(position);
        begin = position;
        length = Math.max(0, file.read(part));
        return length > 0;
    }

    public long size() {
        return size;
    }

    public long position() {
        return position;
    }

    public void position(long position) throws IOException {
        if (position < 0 || position > size) {
            throw new IOException("Not in the file: " + position);
        }
        this.position = position;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
