package org.apache.tika.parser.microsoft.onenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneNoteDirectFileResourceTest {

    /** More than is kept in memory at once. */
    private static final int SIZE = 200_000;
    private static final int READINGS = 5000;
    private static final int LONGEST = 70_000;

    @TempDir
    private Path folder;
    private final byte[] bytes = new byte[SIZE];
    private final Random random = new Random(1);
    private Path file;

    @BeforeEach
    void write() throws IOException {
        random.nextBytes(bytes);
        file = Files.write(folder.resolve("notebook.one"), bytes);
    }

    @Test
    void whatIsReadIsWhatIsThere() throws IOException {
        try (var notebook = new OneNoteDirectFileResource(file.toFile())) {
            assertThat(notebook.size()).isEqualTo(SIZE);
            for (int i = 0; i < READINGS; i++) {
                int at = random.nextInt(SIZE);
                int length = random.nextInt(Math.min(i % 10 == 0 ? LONGEST : 8, SIZE - at) + 1);
                var into = ByteBuffer.allocate(length);
                notebook.position(at);
                assertThat(notebook.read(into)).isEqualTo(length);
                assertThat(into.array()).isEqualTo(Arrays.copyOfRange(bytes, at, at + length));
                assertThat(notebook.position()).isEqualTo(at + length);
                assertThat(notebook.read()).isEqualTo(at + length < SIZE ? bytes[at + length] & 0xff : -1);
            }
        }
    }

    @Test
    void nothingIsReadBehindTheEnd() throws IOException {
        try (var notebook = new OneNoteDirectFileResource(file.toFile())) {
            notebook.position(SIZE);
            assertThat(notebook.read()).isEqualTo(-1);
            assertThatThrownBy(() -> notebook.position(SIZE + 1L)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> notebook.position(-1)).isInstanceOf(IOException.class);
            notebook.position(SIZE - 3L);
            assertThatThrownBy(() -> notebook.read(ByteBuffer.allocate(4))).isInstanceOf(IOException.class);
        }
    }
}
