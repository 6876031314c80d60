package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class ImportOperationTest {

    private static final Consumer<ImportOutcome> NOBODY = outcome -> {
    };

    @TempDir
    private Path folder;

    private Path documents;
    private CasebookFixture casebook;
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @BeforeEach
    void makeCasebook() throws Exception {
        documents = Files.createDirectories(folder.resolve("documents"));
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void documentsBecomeArticlesAndAreOnDiskWhenTheyAreReported() throws Exception {
        write("a.txt", "First\n\nText");
        write("b.txt", "Second\n\nText");
        var outcomes = run(new TextReader(), 2, outcome -> {
            var file = casebook.store().layout().article(outcome.article()).resolve("article.xmi");
            assertThat(file).as("on disk already").isRegularFile();
        });

        assertThat(outcomes).extracting(ImportOutcome::status).containsOnly(Status.IMPORTED);
        assertThat(outcomes).extracting(ImportOutcome::title).containsExactlyInAnyOrder("First", "Second");
        assertThat(casebook.store().articles()).hasSize(2);
        assertCheckFindsNothing();
    }

    @Test
    void pageThatWasSavedBeforeIsRetrievedWhenAndWhereItSays() throws Exception {
        write("a.txt", "First\n\nText");
        run(new TextReader().saying(new Metadatum("scholion:retrieved", "2026-03-03T07:15:00Z"),
                new Metadatum("scholion:retrievedFrom", "https://gazette.example/pier")), 1, NOBODY);

        var article = casebook.store().read(casebook.store().articles().getFirst().id()).article();
        assertThat(article.getRetrieved()).isEqualTo("2026-03-03T07:15:00Z");
        assertThat(article.getRetrievedFrom()).isEqualTo("https://gazette.example/pier");
    }

    @Test
    void sameBytesAreImportedOnceInOneRunAndAcrossRuns() throws Exception {
        for (int i = 0; i < 8; i++) {
            write(i + ".txt", "The same");
        }
        write("other.txt", "Another");
        var first = run(new TextReader(), 4, NOBODY);
        var second = run(new TextReader(), 4, NOBODY);

        assertThat(first).filteredOn(outcome -> outcome.status() == Status.IMPORTED).hasSize(2);
        assertThat(first).filteredOn(outcome -> outcome.status() == Status.DUPLICATE).hasSize(7);
        assertThat(second).extracting(ImportOutcome::status).hasSize(9).containsOnly(Status.DUPLICATE);
        assertThat(second).extracting(ImportOutcome::article).doesNotContain("");
        assertThat(casebook.store().articles()).hasSize(2);
    }

    @Test
    void badDocumentEndsNeitherTheImportNorTakesItsTwinAlong() throws Exception {
        write("bad.txt", "bad");
        write("bad-twin.txt", "bad");
        write("good.txt", "good");
        var outcomes = run(new TextReader().failingOn("bad", "password-protected"), 2, NOBODY);

        assertThat(outcomes).filteredOn(outcome -> outcome.status() == Status.FAILED).hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.error()).isEqualTo("password-protected"));
        assertThat(outcomes).filteredOn(outcome -> outcome.status() == Status.IMPORTED).hasSize(1);
        assertThat(casebook.folder().resolve(".scholion/incoming")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = { "runtime", "stack", "linkage" })
    void readerThatBreaksDownIsOneFailureAndDoesNotHangTheImport(String kind) throws Exception {
        write("bad.txt", "bad");
        write("good.txt", "good");
        var reader = new TextReader().before((text, ignored) -> {
            if (text.startsWith("bad")) {
                switch (kind) {
                    case "runtime" -> throw new IllegalStateException("broken");
                    case "stack" -> throw new StackOverflowError();
                    default -> throw new NoClassDefFoundError("x/Y");
                }
            }
        });
        var outcomes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(reader, 1, NOBODY));

        assertThat(outcomes).extracting(ImportOutcome::status).containsExactlyInAnyOrder(Status.FAILED,
                Status.IMPORTED);
        assertThat(outcomes.get(0).error() + outcomes.get(1).error()).contains("an error inside the program");
    }

    @Test
    void whatIsNoFileIsNamedWithItsReason() throws Exception {
        var missing = documents.resolve("missing.txt");
        var pipe = documents.resolve("pipe");
        Assertions.assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var outcomes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> run(new TextReader(), 2, NOBODY, List.of(missing, documents)));

        assertThat(outcomes).extracting(outcome -> outcome.file().getFileName() + ": " + outcome.error())
                .containsExactlyInAnyOrder("missing.txt: there is no such file", "pipe: it is not a file");
    }

    @Test
    void listenerIsToldInTheCallingThread() throws Exception {
        for (int i = 0; i < 10; i++) {
            write(i + ".txt", "Text " + i);
        }
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        run(new TextReader(), 4, outcome -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void cancelKeepsWhatIsDoneAndReadsNothingMore() throws Exception {
        for (int i = 0; i < 200; i++) {
            write(i + ".txt", "Text " + i);
        }
        var read = new AtomicInteger();
        var outcomes = run(new TextReader().before((text, asked) -> read.incrementAndGet()), 2,
                outcome -> monitor.setCanceled(true));

        assertThat(outcomes).isNotEmpty().extracting(ImportOutcome::status).containsOnly(Status.IMPORTED);
        assertThat(outcomes.size()).isLessThan(200);
        assertThat(read.get()).as("documents begun").isEqualTo(outcomes.size());
        assertThat(casebook.store().articles()).extracting("id")
                .containsExactlyInAnyOrderElementsOf(outcomes.stream().map(ImportOutcome::article).toList());
        assertCheckFindsNothing();
    }

    @Test
    void cancelEndsDocumentsThatAreBeingRead() throws Exception {
        write("long.txt", "long");
        var begun = new CountDownLatch(1);
        var reader = new TextReader().before((text, asked) -> {
            begun.countDown();
            while (!asked.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        });
        var canceller = Thread.ofPlatform().start(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            monitor.setCanceled(true);
        });
        var outcomes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(reader, 1, NOBODY));
        canceller.join();

        assertThat(outcomes).isEmpty();
        assertThat(casebook.store().articles()).isEmpty();
        assertThat(casebook.folder().resolve(".scholion/incoming")).isEmptyDirectory();
    }

    @Test
    void listenerThatFailsEndsTheImport() throws Exception {
        for (int i = 0; i < 50; i++) {
            write(i + ".txt", "Text " + i);
        }
        var read = new AtomicInteger();
        assertThatIllegalStateException()
                .isThrownBy(() -> run(new TextReader().before((text, asked) -> read.incrementAndGet()), 1,
                        outcome -> {
                            throw new IllegalStateException("the window is gone");
                        }));
        assertThat(read.get()).isLessThan(50);
        assertCheckFindsNothing();
    }

    @Test
    void casebookThatIsOpenElsewhereTakesNoArticles() throws Exception {
        write("a.txt", "a");
        try (var reading = CasebookStore.open(casebook.folder())) {
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> new ImportOperation(reading, new TextReader(),
                            ReadLimits.DEFAULT, 1).execute(List.of(documents), NOBODY, monitor))
                    .withMessageContaining("is open elsewhere");
        }
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        var titles = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            write(i + ".txt", "Text " + i / 2);
            titles.add("Text " + i / 2);
        }
        var outcomes = run(new TextReader(), 8, NOBODY);

        assertThat(outcomes).hasSize(60);
        assertThat(casebook.reopened().store().articles()).extracting("title")
                .containsExactlyInAnyOrderElementsOf(titles);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private List<ImportOutcome> run(TextReader reader, int parallel, Consumer<ImportOutcome> listener)
            throws CoreException {
        return run(reader, parallel, listener, List.of(documents));
    }

    private List<ImportOutcome> run(TextReader reader, int parallel, Consumer<ImportOutcome> listener,
            List<Path> inputs)
            throws CoreException {
        var heard = new ArrayList<ImportOutcome>();
        var outcomes = new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, parallel).execute(inputs,
                outcome -> {
                    heard.add(outcome);
                    listener.accept(outcome);
                }, monitor);
        assertThat(heard).isEqualTo(outcomes);
        return outcomes;
    }

    private void assertCheckFindsNothing() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }
}
