package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.files.Sha256;

/**
 * Does the same to many documents, several at a time: the same bytes once, and a document that cannot be read is one
 * failed result and nothing to the others. A run runs once.
 */
final class DocumentRun<T> {

    private static final int POLL_MILLIS = 100;

    private final Handling<T> handling;
    private final int parallel;
    private final Map<String, CompletableFuture<Optional<T>>> underWay = new ConcurrentHashMap<>();
    private volatile boolean abandoned;

    /** What is done to a document; called by several threads. */
    interface Handling<T> {

        /**
         * Handles bytes that the run meets for the first time.
         *
         * @param id of the article that the document makes
         */
        T handle(ImportInput document, String id) throws CoreException;

        /** The result for a file with the same bytes as another. */
        T repeat(ImportInput document, T first);

        /** The result for a file that could not be handled. */
        T fail(ImportInput document, String error);
    }

    /** A result and the file that it is about. */
    private record Done<T>(ImportInput document, T result) {
    }

    DocumentRun(Handling<T> handling, int parallel) {
        this.handling = handling;
        this.parallel = parallel;
    }

    /**
     * Runs until all is done or the monitor is cancelled.
     *
     * @param listener is told each result as soon as it is there, in the calling thread
     * @return the results in the order in which they came
     */
    List<T> execute(List<ImportInput> documents, Consumer<T> listener, SubMonitor progress) {
        var results = new ArrayList<T>();
        var finished = new LinkedBlockingQueue<Done<T>>();
        var left = new CountDownLatch(documents.size());
        try (var executor = Executors.newFixedThreadPool(parallel,
                Thread.ofPlatform().name("scholion-import-", 1).factory())) {
            for (var document : documents) {
                executor.execute(() -> {
                    try {
                        one(document, progress).ifPresent(result -> finished.add(new Done<>(document, result)));
                    } finally {
                        left.countDown();
                    }
                });
            }
            try {
                hear(finished, left, result -> {
                    results.add(result.result());
                    listener.accept(result.result());
                    progress.subTask(results.size() + " of " + documents.size() + ": " + result.document().name());
                    progress.worked(1);
                });
            } finally {
                abandoned = true; // when the listener failed, nobody hears of the rest any more
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return results;
    }

    /** Hands results over from the threads that work to the one that called. */
    private static <T> void hear(BlockingQueue<T> finished, CountDownLatch left, Consumer<T> listener)
            throws InterruptedException {
        while (left.getCount() > 0 || !finished.isEmpty()) {
            var result = finished.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (result != null) {
                listener.accept(result);
            }
        }
    }

    /** Handles one file; empty when it was cancelled. */
    private Optional<T> one(ImportInput document, SubMonitor monitor) {
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
            var id = IncomingArticle.id(Sha256.of(file));
            var mine = new CompletableFuture<Optional<T>>();
            var first = underWay.putIfAbsent(id, mine);
            if (first != null) {
                return first.join().map(result -> handling.repeat(document, result));
            }
            var result = Optional.<T>empty();
            try {
                result = attempt(document, id);
                return result;
            } finally {
                mine.complete(result);
            }
        } catch (IOException e) {
            return Optional.of(handling.fail(document, unreadable(file)));
        }
    }

    /** Handles one file that no other thread handles; empty when it was cancelled. */
    private Optional<T> attempt(ImportInput document, String id) {
        try {
            return Optional.of(handling.handle(document, id));
        } catch (OperationCanceledException e) {
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(handling.fail(document, e.getMessage()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // one document must not end the run, whatever it found in the code
            ILog.of(getClass()).error("Reading " + document.shown() + " failed.", e);
            return Optional.of(handling.fail(document, "an error inside the program: " + e));
        }
    }

    private static String unreadable(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        if (!Files.isRegularFile(file)) {
            return "it is not a file";
        }
        return Files.isReadable(file) ? "the file cannot be read" : "access to the file is denied";
    }
}
