package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ReadLimits;

class LimitsTest {

    @TempDir
    Path folder;

    @Test
    void longTextIsCutAndSaidToBe() throws Exception {
        try (var session = Workers.open(folder, limits(1000, 10, 5), 1)) {
            var document = Workers.read(session, Samples.text(folder, "long.txt", "word ".repeat(1000)));
            assertThat(document.text()).hasSizeBetween(990, 1000);
            assertThat(document.extraction().truncated()).isTrue();
            assertThat(document.extraction().warnings()).containsExactly("The text was cut after 1,000 characters.");
        }
    }

    @Test
    void cutDoesNotHalveACharacter() throws Exception {
        try (var session = Workers.open(folder, limits(999, 10, 5), 1)) {
            var document = Workers.read(session, Samples.text(folder, "long.txt", "\ud83d\ude00".repeat(1000)));
            assertThat(document.text()).isEqualTo("\ud83d\ude00".repeat(499));
        }
    }

    @Test
    void onlySoManyEntriesOfAnArchiveAreRead() throws Exception {
        try (var session = Workers.open(folder, limits(1000, 2, 5), 1)) {
            var document = Workers.read(session,
                    Samples.zip(folder, "three.zip", "1.txt", "one", "2.txt", "two", "3.txt", "three"));
            assertThat(document.text()).contains("one", "two").doesNotContain("three");
            assertThat(document.extraction().truncated()).isTrue();
            assertThat(document.extraction().warnings())
                    .containsExactly("Of the documents inside it, only the first 2 were read.");
        }
    }

    @Test
    void archivesInArchivesAreReadOnlySoDeep() throws Exception {
        var inner = Samples.zip("deep.txt", "deepest text");
        var middle = Samples.zip("inner.zip", inner, "near.txt", "near text");
        try (var session = Workers.open(folder, limits(1000, 10, 2), 1)) {
            var document = Workers.read(session, Samples.zip(folder, "outer.zip", "middle.zip", middle));
            assertThat(document.text()).contains("near text").doesNotContain("deepest text");
            assertThat(document.extraction().warnings())
                    .containsExactly("Documents inside documents were read only 2 levels deep.");
        }
    }

    private static ReadLimits limits(int characters, int embedded, int depth) {
        return new ReadLimits(Duration.ofSeconds(30), 128, characters, embedded, depth);
    }
}
