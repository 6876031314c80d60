package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsReplacedAndNothingElseIsLeft() throws IOException {
        var file = folder.resolve("new/folder/file.xmi");
        AtomicFiles.write(file, new byte[] { 1 });
        AtomicFiles.write(file, new byte[] { 2, 3 });

        assertThat(file).hasBinaryContent(new byte[] { 2, 3 });
        assertThat(names(file.getParent())).containsExactly("file.xmi");
    }

    @Test
    void failedWriteLeavesTheOldFileAndNoTemporaryOne() throws IOException {
        var occupied = Files.createDirectories(folder.resolve("file.xmi"));
        Files.write(occupied.resolve("inside"), new byte[] { 1 });

        assertThatIOException().isThrownBy(() -> AtomicFiles.write(occupied, new byte[] { 2 }));

        assertThat(occupied.resolve("inside")).hasBinaryContent(new byte[] { 1 });
        assertThat(names(folder)).containsExactly("file.xmi");
    }

    @Test
    void onlyTemporaryFilesAreLeftovers() {
        assertThat(AtomicFiles.isLeftover(folder.resolve(".ana.xmi.tmp-1234"))).isTrue();
        assertThat(AtomicFiles.isLeftover(folder.resolve("ana.xmi.tmp-1234"))).isFalse();
        assertThat(AtomicFiles.isLeftover(folder.resolve(".gitignore"))).isFalse();
        assertThat(AtomicFiles.isLeftover(folder.resolve("ana.xmi"))).isFalse();
    }

    private static Object[] names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray();
        }
    }
}
