package org.scholion.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.journal.Journals.Key;

/** When journals reach the system, and when the disk. */
class JournalsTest {

    private static final Key ANA = new Key("article", "ana");
    private static final Key BEN = new Key("article", "ben");
    private static final int STEPS = 200;
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<String> forced = new LinkedBlockingQueue<>();

    @Test
    void stepsAreWithTheSystemAtOnceAndForcedToDiskTogetherWithinASecond() throws Exception {
        assertThat(DelayedForce.MILLIS).isLessThan(1_000);
        try (var journals = new Journals(folder, file -> forced.add(file.getFileName().toString()))) {
            for (int i = 0; i < STEPS; i++) {
                journals.made(ANA, step(i));
                journals.made(BEN, step(i));
                assertThat(JournalContent.read(file(ANA)).history().steps()).hasSize(i + 1);
            }
            assertThat(next()).endsWith(".journal");
        }
        assertThat(forced.size()).as("forcings for %s steps", 2 * STEPS).isLessThan(STEPS / 4);
    }

    @Test
    void closingForcesWhatWasNotForcedYet() throws Exception {
        try (var journals = new Journals(folder, file -> forced.add(file.getFileName().toString()))) {
            journals.made(ANA, step(1));
        }
        assertThat(forced).contains("ana.journal");
    }

    @Test
    void whatTheDiskRefusedIsForcedAgain() throws Exception {
        var asked = new AtomicInteger();
        try (var journals = new Journals(folder, file -> {
            if (asked.getAndIncrement() == 0) {
                forced.add("refused");
                throw new IOException("No space left on device");
            }
            forced.add("forced");
        })) {
            journals.made(ANA, step(1));
            assertThat(next()).isEqualTo("refused");
        }
        assertThat(next()).isEqualTo("forced");
    }

    @Test
    void stepsAfterHalfAnEntryAreRead() throws Exception {
        try (var journals = new Journals(folder)) {
            journals.made(ANA, step(1));
        }
        var bytes = Files.readAllBytes(file(ANA));
        Files.write(file(ANA), Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.APPEND);
        try (var journals = new Journals(folder)) {
            journals.made(ANA, step(2));
            assertThat(journals.read(ANA).history().steps()).extracting(Step::label).containsExactly("step 1",
                    "step 2");
        }
    }

    private String next() throws InterruptedException {
        return forced.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Path file(Key key) {
        return folder.resolve(key.article()).resolve(key.analyst() + ".journal");
    }

    private static Step step(int number) {
        return new Step("step " + number, Instant.EPOCH, List.of(), List.of());
    }
}
