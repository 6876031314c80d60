package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void copyOfWhatItWasTakenOfIsRecognised() throws Exception {
        var file = Files.write(folder.resolve("a"), new byte[200_000]);
        var fingerprint = Fingerprint.of(file);
        assertThat(fingerprint.sha256()).isEqualTo(Sha256.of(file));
        assertThat(fingerprint.size()).isEqualTo(200_000);
        var out = new ByteArrayOutputStream();
        assertThat(fingerprint.copy(file, out)).isTrue();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void fileThatWasSavedMeanwhileIsCopiedAndNotTakenForTheSame() throws Exception {
        var file = Files.writeString(folder.resolve("a"), "before");
        var fingerprint = Fingerprint.of(file);
        Files.writeString(file, "behind");
        var out = new ByteArrayOutputStream();
        assertThat(fingerprint.copy(file, out)).isFalse();
        assertThat(out.toString()).isEqualTo("behind");
    }
}
