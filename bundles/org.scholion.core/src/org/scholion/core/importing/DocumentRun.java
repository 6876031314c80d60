package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.log.Logs;

/**
 * Does the same to many documents, several at a time: the same bytes once, and a document that cannot be read is one
 * failed result and nothing to the others. A run runs once.
 */
final class DocumentRun<T> {

    private static final int POLL_MILLIS = 100;

    private final Handling<T> handling;
    private final int threadsInLane;
    private final Map<String, CompletableFuture<Optional<T>>> underWay = new ConcurrentHashMap<>();
    private volatile boolean abandoned;

    /** What is done to a document; called by several threads. */
    interface Handling<T> {

        /**
         * Handles bytes that the run meets for the first time.
         *
         * @param lane from 0; several threads may be in one
         */
        T handle(ImportInput document, Fingerprint fingerprint, int lane) throws CoreException;

        /** The result for a file with the same bytes as another. */
        T repeat(ImportInput document, T first);

        /** The result for a file that could not be handled. */
        T fail(ImportInput document, String error);
    }

    /** A result and the file that it is about. */
    private record Done<T>(ImportInput document, T result) {
    }

    /**
     * Prepares a run.
     *
     * @param threadsInLane how many documents of a lane are under way at a time, of which one is read. A single lane has
     *        one: who wants one document at a time wants them in their order.
     */
    DocumentRun(Handling<T> handling, int threadsInLane) {
        this.handling = handling;
        this.threadsInLane = threadsInLane;
    }

    /**
     * Runs until all is done or the monitor is cancelled.
     *
     * @param listener is told each result as soon as it is there, in the calling thread
     * @return the results in the order in which they came
     */
    List<T> execute(Agenda agenda, Consumer<T> listener, SubMonitor progress) {
        var results = new ArrayList<T>();
        int lanes = agenda.lanes();
        int threads = lanes == 1 ? 1 : lanes * threadsInLane;
        var finished = new ArrayBlockingQueue<Optional<Done<T>>>(threads);
        try (var executor = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("scholion-import-", 1).factory())) {
            for (int i = 0; i < threads; i++) {
                int lane = i % lanes;
                executor.execute(() -> {
                    try {
                        work(agenda, lane, finished, progress);
                    } finally {
                        handOver(Optional.empty(), finished);
                    }
                });
            }
            try {
                hear(finished, threads, result -> {
                    results.add(result.result());
                    listener.accept(result.result());
                    progress.subTask(results.size() + " of " + agenda.total() + ": " + result.document().name());
                    progress.setWorkRemaining(Math.max(1, agenda.total() - results.size() + 1)).worked(1);
                });
            } finally {
                abandoned = true; // when the listener failed, nobody hears of the rest any more
                agenda.complete();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return results;
    }

    private void work(Agenda agenda, int lane, BlockingQueue<Optional<Done<T>>> finished, SubMonitor progress) {
        try {
            for (var next = agenda.next(lane); next.isPresent(); next = agenda.next(lane)) {
                var document = next.get();
                one(document, lane, progress).map(result -> new Done<>(document, result))
                        .ifPresent(done -> handOver(Optional.of(done), finished));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits while many results are not heard yet: who cancels does so in the knowledge of nearly all that was done. */
    private void handOver(Optional<Done<T>> done, BlockingQueue<Optional<Done<T>>> finished) {
        try {
            while (!abandoned && !finished.offer(done, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                continue;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands results over from the threads that work to the one that called; each thread ends with an empty one. */
    private static <T> void hear(BlockingQueue<Optional<T>> finished, int threads, Consumer<T> listener)
            throws InterruptedException {
        for (int left = threads; left > 0;) {
            var result = finished.take();
            result.ifPresent(listener);
            left -= result.isPresent() ? 0 : 1;
        }
    }

    /** Handles one file; empty when it was cancelled. */
    private Optional<T> one(ImportInput document, int lane, SubMonitor monitor) {
        if (monitor.isCanceled() || abandoned) {
            return Optional.empty();
        }
        if (!document.error().isEmpty()) {
            return Optional.of(handling.fail(document, document.error()));
        }
        var file = document.file();
        if (!Files.isRegularFile(file)) { // reading a pipe or a device might never end
            return Optional.of(handling.fail(document, unreadable(file)));
        }
        try {
            var fingerprint = Fingerprint.of(file);
            var mine = new CompletableFuture<Optional<T>>();
            var first = underWay.putIfAbsent(fingerprint.sha256(), mine);
            if (first != null) {
                return first.join().map(result -> handling.repeat(document, result));
            }
            var result = Optional.<T>empty();
            try {
                result = attempt(document, fingerprint, lane);
                return result;
            } finally {
                mine.complete(result);
            }
        } catch (IOException e) {
            return Optional.of(handling.fail(document, unreadable(file)));
        }
    }

    /** Handles one file that no other thread handles; empty when it was cancelled. */
    private Optional<T> attempt(ImportInput document, Fingerprint fingerprint, int lane) {
        try {
            return Optional.of(handling.handle(document, fingerprint, lane));
        } catch (OperationCanceledException e) {
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(handling.fail(document, e.getMessage()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // one document must not end the run, whatever it found in the code
            Logs.of(getClass()).error("Reading " + document.shown() + " failed.", e);
            return Optional.of(handling.fail(document, "an error inside the program: " + e));
        }
    }

    /** Why a file cannot be read. */
    static String unreadable(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        if (!Files.isRegularFile(file)) {
            return "it is not a file";
        }
        return Files.isReadable(file) ? "the file cannot be read" : "access to the file is denied";
    }
}
