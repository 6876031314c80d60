package org.scholion.importer.tika.worker.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a part of an archive that was split into several files. */
public final class SplitArchive {

    static final String WORDS = "it is one part of an archive that was split, which must be joined first";

    private static final String BY_NAME = "as its name says, " + WORDS;
    /** Parts between the first and the last have nothing in them by which they could be told. */
    private static final Pattern NAME = Pattern
            .compile(
                    "(?i).+\\.(z\\d{2,3}|[rs]\\d{2}|part\\d+\\.rar|(7z|zip|rar|tar|tgz|gz|bz2|xz|cab|arj)\\.\\d{3}|0\\d\\d)");

    /** With which the first part of a ZIP archive begins. */
    private static final int SPLIT = 0x08074b50;
    /** With which the end of the archive's index, in the last part, begins. */
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int DISK = 4;
    /** Where a number is written elsewhere because it is too large. */
    private static final int ELSEWHERE = 0xffff;
    /** With which all parts of a RAR archive begin, and what is at its end in the fourth and the fifth format. */
    private static final byte[] RAR = { 'R', 'a', 'r', '!', 0x1a, 7 };
    private static final int RAR_HEAD = 40;
    private static final int FLAGS_OF_4 = 10;
    private static final int HEADER_OF_5 = 12;

    private SplitArchive() {
    }

    /** What to say of the file if it is a part: by what is in it, else by its name. Empty if it is none. */
    public static Optional<String> words(Path file) {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() > END_LENGTH && (isFirst(in) || isLast(in) || isRarVolume(in))) {
                return Optional.of(WORDS);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return NAME.matcher(file.getFileName().toString()).matches() ? Optional.of(BY_NAME) : Optional.empty();
    }

    private static boolean isRarVolume(RandomAccessFile in) throws IOException {
        var head = new byte[RAR_HEAD];
        in.seek(0);
        in.read(head);
        if (!Arrays.equals(head, 0, RAR.length, RAR, 0, RAR.length)) {
            return false;
        }
        return head[RAR.length] == 0 ? (head[FLAGS_OF_4] & 1) != 0 : isVolumeOf5(ByteBuffer.wrap(head));
    }

    /** After the checksum come the size, the kind and the flags of the header, and what kind of archive it is. */
    private static boolean isVolumeOf5(ByteBuffer head) {
        head.position(HEADER_OF_5);
        number(head);
        long kind = number(head);
        long flags = number(head);
        if ((flags & 1) != 0) {
            number(head); // the size of what may come behind
        }
        return kind == 1 && (number(head) & 1) != 0;
    }

    /** Seven bits in each byte, the lowest first; the eighth says that more follow. */
    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; bytes.hasRemaining() && shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                break;
            }
        }
        return number;
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
