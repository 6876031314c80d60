package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Sent;
import org.scholion.importer.tika.protocol.MessageWriter;

@Timeout(60)
class WorkerSessionTest {

    @TempDir
    Path folder;

    @Test
    void workersStartOnlyWhenTheyAreNeeded() throws Exception {
        try (var session = Workers.open(folder, Workers.LIMITS, 4)) {
            assertThat(session.workers()).isEmpty();
            Workers.read(session, Samples.text(folder, "a.txt", "All is well."));
            assertThat(session.workers()).hasSize(1);
        }
    }

    @Test
    void killedWorkerCostsOnlyItsDocument() throws Exception {
        try (var session = Workers.open(folder, Workers.LIMITS, 1)) {
            var reading = startHanging(session, new NullProgressMonitor());
            ProcessHandle.of(session.workers().iterator().next().pid()).orElseThrow().destroyForcibly();
            var document = reading.get(20, TimeUnit.SECONDS);
            assertThat(document.text()).isEqualTo("Good words.");
            assertThat(document.extraction().warnings()).containsExactly(
                    "The process that read it broke down; the rest of the text is missing.");
            assertThat(Workers.read(session, Samples.text(folder, "b.txt", "All is well.")).text())
                    .isEqualTo("All is well.");
        }
    }

    @Test
    void cancellingEndsTheReadingAndItsWorker() throws Exception {
        try (var session = Workers.open(folder, Workers.LIMITS, 1)) {
            var monitor = new NullProgressMonitor();
            var reading = startHanging(session, monitor);
            var worker = ProcessHandle.of(session.workers().iterator().next().pid()).orElseThrow();
            monitor.setCanceled(true);
            assertThatThrownBy(() -> reading.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(OperationCanceledException.class);
            assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void closingLeavesNeitherProcessesNorFolders() throws Exception {
        var session = Workers.open(folder, Workers.LIMITS, 1);
        var reading = startHanging(session, new NullProgressMonitor());
        var worker = ProcessHandle.of(session.workers().iterator().next().pid()).orElseThrow();
        assertThat(folder.resolve("workers")).isNotEmptyDirectory();
        session.close();
        assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(folder.resolve("workers")).isEmptyDirectory();
        assertThatThrownBy(() -> reading.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(OperationCanceledException.class);
    }

    @Test
    void workerEndsWithItsWorkbenchEvenWhileAParserHangs() throws Exception {
        var own = Files.createDirectories(folder.resolve("own"));
        var worker = Workers.program(folder).start(128, 1, own, List.of());
        var file = Samples.text(folder, "hang.bib", "Good words.|hang|");
        var out = new MessageWriter(worker.getOutputStream());
        out.write(new Attempt.Request(file, Sent.NOTHING, List.of()).message(Workers.LIMITS));
        out.flush();
        assertThat(worker.getInputStream().read()).isNotNegative(); // it has begun to tell of the document
        worker.getOutputStream().close();
        assertThat(worker.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void workersEndWithAWorkbenchThatIsKilledEvenWhileAParserHangs() throws Exception {
        var own = Files.createDirectories(folder.resolve("own"));
        var program = Workers.program(folder);
        var file = Samples.text(folder, "hang.bib", "Good words.|hang|");
        var workbench = Workbench.start(program, own, file);
        try (var out = workbench.inputReader()) {
            var worker = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertThat(worker.isAlive()).isTrue();

            workbench.destroyForcibly();

            assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            workbench.destroyForcibly();
        }
    }

    @Test
    void foldersOfDeadProcessesAreSweptThoseOfLivingOnesStay() throws Exception {
        var folders = Workers.folders(folder);
        var mine = folders.create();
        var dead = Files
                .createDirectories(folder.resolve("workers/scholion-worker-" + pidOfADeadProcess() + "-1/deep"));
        Files.writeString(dead.resolve("file"), "left");
        var foreign = Files.createDirectories(folder.resolve("workers/other"));
        folders.sweep();
        assertThat(dead.getParent()).doesNotExist();
        assertThat(mine).exists();
        assertThat(foreign).exists();
    }

    @Test
    void severalThreadsReadAtOnceInOneProcess() throws Exception {
        var ready = new CountDownLatch(6);
        try (var session = Workers.open(folder, Workers.LIMITS, 2)) {
            var file = Samples.text(folder, "a.txt", "All is well.");
            var readings = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                ready.countDown();
                return read(session, file, new NullProgressMonitor());
            }, task -> new Thread(task).start())).toList();
            for (var reading : readings) {
                assertThat(reading.get(30, TimeUnit.SECONDS).text()).isEqualTo("All is well.");
            }
            assertThat(session.workers()).hasSize(1);
        }
        assertThat(ready.await(1, TimeUnit.SECONDS)).isTrue();
    }

    /** Returns when the worker hangs in the document, with a temporary file of its own. */
    private CompletableFuture<ExtractedDocument> startHanging(WorkerSession session, NullProgressMonitor monitor)
            throws IOException, InterruptedException {
        var file = Samples.text(folder, "hang.bib", "Good words.|temporary|");
        var reading = CompletableFuture.supplyAsync(() -> read(session, file, monitor));
        await(this::temporaryFileExists);
        return reading;
    }

    private boolean temporaryFileExists() {
        try (var files = Files.walk(folder.resolve("workers"))) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("behind"));
        } catch (IOException e) {
            return false; // not there yet
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var poll = new CountDownLatch(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            poll.await(20, TimeUnit.MILLISECONDS);
        }
        // The text before is sent on within a quarter of a second.
        poll.await(600, TimeUnit.MILLISECONDS);
    }

    private static ExtractedDocument read(WorkerSession session, Path file, NullProgressMonitor monitor) {
        try {
            return session.read(file, monitor);
        } catch (CoreException e) {
            throw new CompletionException(e);
        }
    }

    private static long pidOfADeadProcess() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-version").start();
        process.waitFor();
        return process.pid();
    }
}
