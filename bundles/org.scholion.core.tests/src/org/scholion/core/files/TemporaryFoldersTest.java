package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {

    @TempDir
    Path root;

    @Test
    void whatAProcessLeftThatIsNoMoreIsDeleted() throws Exception {
        var left = Files.createDirectories(root.resolve("scholion-trial-" + pidOfEndedProcess() + "-77/deep/er"));
        Files.writeString(left.resolve("secret.txt"), "Nobody may read this.");

        new TemporaryFolders(root, "trial").sweep();

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void whatBelongsToOthersStays() throws Exception {
        var folders = new TemporaryFolders(root, "trial");
        var own = folders.create();
        long ended = pidOfEndedProcess();
        var ofOtherPurpose = Files.createDirectory(root.resolve("scholion-other-" + ended + "-1"));
        var ofOthers = Files.createDirectory(root.resolve("scholion-trial-notes"));

        folders.sweep();

        assertThat(root).isDirectoryContaining(own::equals).isDirectoryContaining(ofOtherPurpose::equals)
                .isDirectoryContaining(ofOthers::equals);
    }

    @Test
    void newOnesAreApart() throws Exception {
        var folders = new TemporaryFolders(root, "trial");

        var one = folders.create();
        var other = folders.create();
        TemporaryFolders.delete(one);

        assertThat(one).doesNotExist();
        assertThat(other).isEmptyDirectory();
    }

    private static long pidOfEndedProcess() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-version").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        return process.pid();
    }
}
