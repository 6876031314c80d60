package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncCommandTest {

    @TempDir
    private Path folder;

    @Test
    void volumeIsForcedUntilItIsClosed() throws Exception {
        var own = Files.createDirectory(folder.resolve("a folder's \"name\" $0"));
        Files.writeString(own.resolve("a"), "text");
        try (var volume = new SyncCommand(own)) {
            assumeTrue(volume.force(), "this system does not tell whether a volume was forced");
            assertThat(volume.force()).isTrue();
            volume.close();
            assertThat(volume.force()).isFalse();
        }
    }

    @Test
    void shellEndsWhenItIsClosed() {
        List<ProcessHandle> shells;
        try (var volume = new SyncCommand(folder)) {
            assumeTrue(volume.force(), "this system does not tell whether a volume was forced");
            shells = ProcessHandle.current().children().filter(this::namesTheFolder).toList();
            assertThat(shells).hasSize(1);
        }
        assertThat(shells.getFirst().onExit()).succeedsWithin(Duration.ofSeconds(60));
    }

    /** Other tests may have processes too. */
    private boolean namesTheFolder(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElse(List.of()).contains(folder.toString());
    }

    @Test
    void folderThatIsNotThereIsNotForced() {
        try (var volume = new SyncCommand(folder.resolve("gone"))) {
            assertThat(volume.force()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "5.8", "5.8.0-63-generic", "5.10", "6.1.0-13-amd64", "10.0.1" })
    void linuxThatTellsOfErrors(String release) {
        assertThat(SyncCommand.tellsErrors(release)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "5.7.19", "4.19.0-25-amd64", "linux", "6" })
    void linuxThatMayNot(String release) {
        assertThat(SyncCommand.tellsErrors(release)).isFalse();
    }
}
