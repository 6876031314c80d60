package org.scholion.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of frames, each with its length and the CRC-32 of its content, to which frames are appended whole. One that a
 * power cut left half written ends the file: what is behind it was never confirmed.
 */
final class Frames {

    private static final int HEAD = 2 * Integer.BYTES;

    private Frames() {
    }

    /**
     * A frame of a file.
     *
     * @param begin offset in bytes
     */
    record Frame(long begin, byte[] content) {
    }

    /** The whole frames of a file; none when there is no such file. */
    static List<Frame> read(Path file) throws IOException {
        try {
            return parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The whole frames at the beginning of bytes. */
    static List<Frame> parse(byte[] bytes) {
        var frames = new ArrayList<Frame>();
        var in = ByteBuffer.wrap(bytes);
        while (in.remaining() >= HEAD) {
            int begin = in.position();
            int length = in.getInt();
            int crc = in.getInt();
            if (length < 1 || length > in.remaining()) {
                break;
            }
            var content = new byte[length];
            in.get(content);
            if (crc(content) != crc) {
                break;
            }
            frames.add(new Frame(begin, content));
        }
        return frames;
    }

    /** What is told the frames of a file, one by one. */
    interface Reader {

        void take(Frame frame) throws IOException;
    }

    /**
     * Tells the whole frames of a file, and holds one at a time.
     *
     * @return where they end
     */
    static long walk(Path file, Reader reader) throws IOException {
        long at = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (var frame = at(channel, at); frame.isPresent(); frame = at(channel, at)) {
                reader.take(frame.get());
                at += HEAD + frame.get().content().length;
            }
        }
        return at;
    }

    /** The frame that begins at an offset. */
    static Frame at(Path file, long begin) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return at(channel, begin).orElseThrow(() -> new IOException(file + " is damaged at " + begin));
        }
    }

    private static Optional<Frame> at(FileChannel channel, long begin) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        if (!fill(channel, head, begin)) {
            return Optional.empty();
        }
        int length = head.getInt(0);
        if (length < 1 || length > channel.size() - begin - HEAD) {
            return Optional.empty();
        }
        var content = ByteBuffer.allocate(length);
        return fill(channel, content, begin + HEAD) && crc(content.array()) == head.getInt(Integer.BYTES)
                ? Optional.of(new Frame(begin, content.array()))
                : Optional.empty();
    }

    private static boolean fill(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The last bytes of a file, fewer where it is shorter. */
    static Tail last(Path file, int length) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            var bytes = ByteBuffer.allocate((int) Math.min(length, size));
            while (bytes.hasRemaining() && channel.read(bytes, size - bytes.capacity() + bytes.position()) > 0) {
                continue;
            }
            return new Tail(size, bytes.array());
        }
    }

    /** The end of a file of a size, in bytes. */
    record Tail(long size, byte[] bytes) {
    }

    /** Where the frames of a file end; behind it there may be half of one. */
    static long end(List<Frame> frames) {
        return frames.isEmpty() ? 0 : frames.getLast().begin() + HEAD + frames.getLast().content().length;
    }

    static byte[] framed(byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length).putInt(content.length).putInt(crc(content)).put(content)
                .array();
    }

    /**
     * Appends a frame: it is with the system when this returns, so that the end of the process does not lose it.
     *
     * @return where it begins
     */
    static long append(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long end = channel.size();
            channel.position(end);
            try {
                var buffer = ByteBuffer.wrap(framed(content));
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException e) {
                channel.truncate(end); // half a frame would hide those that come after it
                throw e;
            }
            return end;
        }
    }

    /** Makes a file end somewhere, unless it does. */
    static void cut(Path file, long end) throws IOException {
        if (Files.size(file) > end) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }

    private static int crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
