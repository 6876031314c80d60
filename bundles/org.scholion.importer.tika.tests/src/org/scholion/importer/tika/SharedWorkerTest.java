package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ReadLimits;

/** Two documents in one process: what one of them does to it must not be seen in the other. */
@Timeout(120)
class SharedWorkerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration WAITING = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private WorkerSession session;

    private void open(Duration time) throws CoreException, IOException {
        session = Workers.open(folder, new ReadLimits(time, 64, 1_000_000, 100, 5), 2);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({ "memory, needs more than 64 MB of memory", "exit, the process that read it broke down",
            "halt, the process that read it broke down" })
    void misdeedIsAnErrorOfItsDocumentOnly(String deed, String reason) throws Exception {
        open(LONG);
        var patient = startPatient();

        assertThatThrownBy(() -> Workers.read(session, hostile("|" + deed + "|Never reached.")))
                .isInstanceOf(CoreException.class).hasMessage(reason);

        assertIsRead(patient);
    }

    @Test
    void textBeforeTheMisdeedIsKept() throws Exception {
        open(LONG);
        var patient = startPatient();

        var document = Workers.read(session, hostile("Good words.|memory|Never reached."));

        assertThat(document.text()).isEqualTo("Good words.");
        assertThat(document.extraction().warnings())
                .containsExactly("It needs more than 64 MB of memory; the rest of the text is missing.");
        assertIsRead(patient);
    }

    @Test
    void documentThatHangsIsStoppedAndTheOtherIsReadAllTheSame() throws Exception {
        open(Duration.ofSeconds(8));
        var hanging = start(hostile("|temporary|"));
        await(this::temporaryFileExists);
        var patient = startPatient();

        assertThatThrownBy(() -> hanging.get(60, TimeUnit.SECONDS)).hasRootCauseMessage("stopped after 8 s");

        assertIsRead(patient);
    }

    @Test
    void processInWhichAThreadWasLeftIsReplacedWhenTheOtherDocumentIsRead() throws Exception {
        open(LONG);
        var patient = startPatient();
        var left = session.workers().iterator().next();

        assertThat(Workers.read(session, hostile("Good words.|thread|More words.")).text())
                .isEqualTo("Good words.\n\nMore words.");
        assertThat(Workers.read(session, Samples.text(folder, "next.txt", "All is well.")).text())
                .isEqualTo("All is well.");

        assertThat(left.isAlive()).isTrue();
        assertIsRead(patient);
        assertThat(left.isAlive()).isFalse();
        assertThat(session.workers()).hasSize(1).doesNotContain(left);
    }

    @Test
    void thirdDocumentWaitsInTheProcessAndItsTimeBeginsAfterwards() throws Exception {
        open(LONG);
        var first = startPatient();
        var secondGoes = folder.resolve("second");
        var second = startPatient(secondGoes);

        var third = start(Samples.text(folder, "third.txt", "Last words."));
        assertThatThrownBy(() -> third.get(WAITING.toMillis(), TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        assertIsRead(first);

        var document = third.get(60, TimeUnit.SECONDS);
        assertThat(document.text()).isEqualTo("Last words.");
        assertThat(document.extraction().millis()).isLessThan(WAITING.toMillis());
        assertThat(session.workers()).hasSize(1);
        Files.write(secondGoes, new byte[0]);
        assertThat(second.get(60, TimeUnit.SECONDS).text()).isEqualTo("Kind words.\n\n" + secondGoes);
    }

    private CompletableFuture<ExtractedDocument> startPatient() throws IOException, InterruptedException {
        return startPatient(goAhead());
    }

    /** Starts a document that is read when a file is there, and waits until that has begun. */
    private CompletableFuture<ExtractedDocument> startPatient(Path go) throws IOException, InterruptedException {
        var name = "patient " + go.getFileName() + ".bib";
        var patient = start(Samples.text(folder, name, "Kind words.|patience|" + go));
        await(() -> Files.exists(Path.of(go + ".begun")));
        return patient;
    }

    private void assertIsRead(CompletableFuture<ExtractedDocument> patient) throws Exception {
        Files.write(goAhead(), new byte[0]);
        var document = patient.get(60, TimeUnit.SECONDS);
        assertThat(document.text()).isEqualTo("Kind words.\n\n" + goAhead());
        assertThat(document.extraction().warnings()).isEmpty();
        assertThat(document.extraction().truncated()).isFalse();
    }

    private Path goAhead() {
        return folder.resolve("go");
    }

    private CompletableFuture<ExtractedDocument> start(Path file) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Workers.read(session, file);
            } catch (CoreException e) {
                throw new CompletionException(e);
            }
        }, task -> new Thread(task).start());
    }

    private boolean temporaryFileExists() {
        try (var files = Files.walk(folder.resolve("workers"))) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("behind"));
        } catch (IOException e) {
            return false; // not there yet
        }
    }

    private Path hostile(String script) throws IOException {
        return Samples.text(folder, "document.bib", script);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var poll = new CountDownLatch(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            poll.await(10, TimeUnit.MILLISECONDS);
        }
    }
}
