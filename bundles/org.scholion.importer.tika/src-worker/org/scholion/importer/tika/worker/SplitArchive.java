package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Recognises a part of a ZIP archive that was split into several files. */
final class SplitArchive {

    static final String WORDS = "it is one part of an archive that was split, which must be joined first";

    /** With which the first part begins. */
    private static final int SPLIT = 0x08074b50;
    /** With which the end of the archive's index, in the last part, begins. */
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int DISK = 4;
    /** Where a number is written elsewhere because it is too large. */
    private static final int ELSEWHERE = 0xffff;

    private SplitArchive() {
    }

    /** Whether the file is the first or the last part; those between say nothing of themselves. */
    static boolean isPart(Path file) {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            return in.length() > END_LENGTH && (isFirst(in) || isLast(in));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFirst(RandomAccessFile in) throws IOException {
        in.seek(0);
        return Integer.reverseBytes(in.readInt()) == SPLIT;
    }

    private static boolean isLast(RandomAccessFile in) throws IOException {
        var bytes = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
        in.seek(in.length() - bytes.length);
        in.readFully(bytes);
        var tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                int disk = Short.toUnsignedInt(tail.getShort(at + DISK));
                return disk > 0 && disk < ELSEWHERE;
            }
        }
        return false;
    }
}
