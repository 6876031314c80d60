package org.apache.tika.parser.microsoft.onenote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** The file of a notebook, read at any places and lengths: the bytes that are in it, and an error beyond its end. */
class NotebooksFuzz {

    private static final byte[] CONTENT = content();
    private static final Path FILE = file();

    @FuzzTest
    void notebooks(FuzzedDataProvider data) throws IOException {
        int at = 0;
        try (var notebook = new OneNoteDirectFileResource(FILE.toFile())) {
            while (data.remainingBytes() > 0) {
                switch (data.consumeInt(0, 2)) {
                    case 0 -> {
                        int wanted = data.consumeInt(-2, CONTENT.length + 2);
                        boolean valid = wanted >= 0 && wanted <= CONTENT.length;
                        require(valid == goes(() -> notebook.position(wanted)), "position " + wanted);
                        at = valid ? wanted : at;
                    }
                    case 1 -> {
                        int read = notebook.read();
                        require(read == (at < CONTENT.length ? CONTENT[at] & 0xff : -1), "byte at " + at);
                        at = Math.min(CONTENT.length, at + 1);
                    }
                    default -> {
                        var buffer = ByteBuffer.allocate(data.consumeInt(0, CONTENT.length));
                        int begin = at;
                        int length = buffer.capacity();
                        boolean valid = at + length <= CONTENT.length;
                        require(valid == goes(() -> notebook.read(buffer)), "reading at " + at);
                        require(Arrays.equals(buffer.array(), 0, buffer.position(), CONTENT, begin,
                                begin + buffer.position()), "bytes at " + at);
                        at = valid ? at + length : CONTENT.length;
                    }
                }
                require(notebook.position() == at, "position " + notebook.position() + " instead of " + at);
            }
        }
    }

    private interface Access {

        void run() throws IOException;
    }

    private static boolean goes(Access access) {
        try {
            access.run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** More than is kept in memory at a time. */
    private static byte[] content() {
        var bytes = new byte[200_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 8));
        }
        return bytes;
    }

    private static Path file() {
        try {
            var file = Files.createTempFile("notebook", "");
            file.toFile().deleteOnExit();
            return Files.write(file, CONTENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
