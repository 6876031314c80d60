package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ReadLimits;

class HostileDocumentTest {

    private static final int ATTEMPTS = 10;

    @TempDir
    Path folder;

    private WorkerSession session;

    @BeforeEach
    void openSession() throws CoreException, IOException {
        session = open(Duration.ofMinutes(1)); // a busy machine shall not turn another misdeed into one of time
    }

    private WorkerSession open(Duration time) throws CoreException, IOException {
        return Workers.open(folder, new ReadLimits(time, 64, 1_000_000, 100, 5), 1);
    }

    private void openForDeedsOfTime(String deed) throws CoreException, IOException {
        if (Set.of("hang", "wait", "deadlock", "children").contains(deed)) {
            session.close();
            session = open(Duration.ofSeconds(4));
        }
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "hang; Reading was stopped after 4 s; the rest of the text is missing.",
            "wait; Reading was stopped after 4 s; the rest of the text is missing.",
            "deadlock; Reading was stopped after 4 s; the rest of the text is missing.",
            "memory; It needs more than 64 MB of memory; the rest of the text is missing.",
            "stack; Its structure is nested too deeply; the rest of the text is missing.",
            "throw; It is damaged; the rest of the text is missing." }, quoteCharacter = '"')
    void textBeforeTheMisdeedIsKept(String deed, String before, String after) throws Exception {
        openForDeedsOfTime(deed);
        var document = Workers.read(session, hostile("Good words.|" + deed + "|Never reached."));
        assertThat(document.text()).isEqualTo("Good words.");
        assertThat(document.extraction().truncated()).isTrue();
        assertThat(document.extraction().warnings()).containsExactly(before + "; " + after);
        assertNextDocumentIsRead();
    }

    @ParameterizedTest
    @CsvSource({ "hang, stopped after 4 s", "memory, needs more than 64 MB of memory",
            "stack, its structure is nested too deeply",
            "exit, the process that read it broke down", "halt, the process that read it broke down",
            "throw, damaged", "cut, damaged: it ends early" })
    void misdeedBeforeAnyTextIsAnError(String deed, String reason) throws Exception {
        openForDeedsOfTime(deed);
        var file = hostile("|" + deed + "|Never reached.");
        assertThatThrownBy(() -> Workers.read(session, file)).isInstanceOf(CoreException.class).hasMessage(reason);
        assertNextDocumentIsRead();
    }

    @Test
    void programThatADocumentStartedEndsWithItsWorker() throws Exception {
        openForDeedsOfTime("children");
        var reading = CompletableFuture.supplyAsync(() -> {
            try {
                return Workers.read(session, hostile("Good words.|children|Never reached."));
            } catch (CoreException | IOException e) {
                throw new CompletionException(e);
            }
        });
        var program = awaitProgram();

        assertThat(reading.get(30, TimeUnit.SECONDS).text()).isEqualTo("Good words.");
        assertThat(program.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertNextDocumentIsRead();
    }

    private ProcessHandle awaitProgram() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        var poll = new CountDownLatch(1);
        while (true) {
            var program = session.workers().stream().flatMap(worker -> ProcessHandle.of(worker.pid()).stream())
                    .flatMap(ProcessHandle::descendants).findFirst();
            if (program.isPresent()) {
                return program.get();
            }
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            poll.await(20, TimeUnit.MILLISECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "print", "read", "bytes" })
    void streamsOfTheWorkerCannotBeMisused(String deed) throws Exception {
        var document = Workers.read(session, hostile("Good words.|" + deed + "|More words."));
        assertThat(document.text()).isEqualTo("Good words.\n\nMore words.");
        assertNextDocumentIsRead();
    }

    @Test
    void workerInWhichAThreadWasLeftIsReplaced() throws Exception {
        assertNextDocumentIsRead();
        var before = session.workers().iterator().next().pid();
        var document = Workers.read(session, hostile("Good words.|thread|More words."));
        assertThat(document.text()).isEqualTo("Good words.\n\nMore words.");
        assertNextDocumentIsRead();
        assertThat(session.workers()).singleElement().extracting(WorkerProcess::pid).isNotEqualTo(before);
    }

    @Test
    void harmlessDocumentsShareAWorker() throws Exception {
        assertNextDocumentIsRead();
        var before = session.workers().iterator().next().pid();
        assertNextDocumentIsRead();
        assertThat(session.workers()).singleElement().extracting(WorkerProcess::pid).isEqualTo(before);
    }

    private void assertNextDocumentIsRead() throws CoreException, IOException {
        var next = Samples.text(folder, "next.txt", "All is well.");
        for (int attempt = 1;; attempt++) {
            try {
                assertThat(Workers.read(session, next).text()).isEqualTo("All is well.");
                return;
            } catch (CoreException e) { // the short time may be too short on a busy machine, not ten times in a row
                if (attempt == ATTEMPTS || !e.getMessage().startsWith("stopped after")) {
                    throw e;
                }
            }
        }
    }

    private Path hostile(String script) throws IOException {
        return Samples.text(folder, "document.bib", script);
    }
}
