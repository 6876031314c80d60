package org.scholion.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.IncomingArticle;
import org.scholion.core.files.Sha256;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/**
 * Imports documents into a casebook. A document that cannot be read is one failed outcome and nothing to the others;
 * the same bytes are in a casebook once. Other bytes with the same main text, or at the address of an article that is
 * there, become a new version of it. What was reported as imported is on disk. An operation runs once.
 */
public final class ImportOperation {

    private static final int POLL_MILLIS = 100;

    private final CasebookStore store;
    private final DocumentReader reader;
    private final ReadLimits limits;
    private final int parallel;
    private final Map<String, CompletableFuture<Optional<ImportOutcome>>> underWay = new ConcurrentHashMap<>();
    private volatile boolean abandoned;

    /**
     * Prepares an import.
     *
     * @param parallel how many documents are read at the same time, at least 1
     */
    public ImportOperation(CasebookStore store, DocumentReader reader, ReadLimits limits, int parallel) {
        this.store = store;
        this.reader = reader;
        this.limits = limits;
        this.parallel = parallel;
    }

    /**
     * Imports files and, recursively, folders. When the monitor is cancelled, what is done is kept and the outcomes so
     * far are returned.
     *
     * @param listener is told each outcome as soon as it is there, in the calling thread
     * @return the outcomes in the order in which they came
     * @throws CoreException when nothing can be imported at all
     */
    public List<ImportOutcome> execute(Collection<Path> inputs, Consumer<ImportOutcome> listener,
            IProgressMonitor monitor) throws CoreException {
        store.requireWritable();
        var files = InputFiles.expand(inputs);
        var progress = SubMonitor.convert(monitor, "Importing", Math.max(1, files.size()));
        var outcomes = new ArrayList<ImportOutcome>();
        var finished = new LinkedBlockingQueue<ImportOutcome>();
        var left = new CountDownLatch(files.size());
        try (var session = reader.open(limits, parallel);
                var executor = Executors.newFixedThreadPool(parallel,
                        Thread.ofPlatform().name("scholion-import-", 1).factory())) {
            for (var file : files) {
                executor.execute(() -> {
                    try {
                        importFile(file, session, progress).ifPresent(finished::add);
                    } finally {
                        left.countDown();
                    }
                });
            }
            var hearing = new Hearing(finished, left, files.size(), outcomes);
            try {
                hearing.tell(listener, progress);
            } finally {
                abandoned = true; // when the listener failed, nobody hears of the rest any more
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return outcomes;
    }

    /**
     * Hands outcomes over from the threads that import to the one that called.
     *
     * @param left how many files are not done
     */
    private record Hearing(BlockingQueue<ImportOutcome> finished, CountDownLatch left, int total,
            List<ImportOutcome> outcomes) {

        void tell(Consumer<ImportOutcome> listener, SubMonitor progress) throws InterruptedException {
            while (left.getCount() > 0 || !finished.isEmpty()) {
                var outcome = finished.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (outcome != null) {
                    outcomes.add(outcome);
                    listener.accept(outcome);
                    progress.subTask(outcomes.size() + " of " + total + ": " + outcome.file().getFileName());
                    progress.worked(1);
                }
            }
        }
    }

    /** Imports one file; empty when it was cancelled. */
    private Optional<ImportOutcome> importFile(Path file, ReadingSession session, IProgressMonitor monitor) {
        if (monitor.isCanceled() || abandoned) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) { // reading a pipe or a device might never end
            return Optional.of(failed(file, unreadable(file)));
        }
        try {
            var id = IncomingArticle.id(Sha256.of(file));
            var mine = new CompletableFuture<Optional<ImportOutcome>>();
            var first = underWay.putIfAbsent(id, mine);
            if (first != null) {
                return first.join().map(outcome -> repeated(file, outcome));
            }
            var outcome = Optional.<ImportOutcome>empty();
            try {
                outcome = attempt(file, id, session, monitor);
                return outcome;
            } finally {
                mine.complete(outcome);
            }
        } catch (IOException e) {
            return Optional.of(failed(file, unreadable(file)));
        }
    }

    /** Imports one file that no other thread imports; empty when it was cancelled. */
    private Optional<ImportOutcome> attempt(Path file, String id, ReadingSession session, IProgressMonitor monitor) {
        try {
            return Optional.of(importNew(file, id, session, monitor));
        } catch (OperationCanceledException e) {
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(failed(file, e.getMessage()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // one document must not end the import, whatever it found in the code
            ILog.of(getClass()).error("Importing " + file + " failed.", e);
            return Optional.of(failed(file, "an error inside the program: " + e));
        }
    }

    private ImportOutcome importNew(Path file, String id, ReadingSession session, IProgressMonitor monitor)
            throws CoreException {
        var known = store.article(id);
        if (known.isPresent()) {
            return duplicate(file, known.get());
        }
        try (var incoming = store.receive(file)) {
            var document = session.read(incoming.original(), monitor);
            incoming.fill(document);
            var summary = store.add(incoming);
            return added(file, summary, document.extraction().warnings());
        }
    }

    private ImportOutcome added(Path file, ArticleSummary summary, List<String> warnings) {
        if (!summary.isVersion()) {
            return new ImportOutcome(file, summary.id(), summary.label(), Status.IMPORTED, warnings, "");
        }
        var earlier = store.article(summary.previousVersion());
        return new ImportOutcome(file, summary.id(), summary.label(), Status.VERSION, warnings, "",
                new EarlierVersion(summary.previousVersion(), earlier.map(ArticleSummary::label).orElse(""),
                        store.isSameText(summary.id(), summary.previousVersion())));
    }

    /** The same bytes a second time in one import share the fate of the first. */
    private static ImportOutcome repeated(Path file, ImportOutcome first) {
        return first.status() == Status.FAILED ? failed(file, first.error())
                : new ImportOutcome(file, first.article(), first.title(), Status.DUPLICATE, List.of(), "");
    }

    private static ImportOutcome duplicate(Path file, ArticleSummary known) {
        return new ImportOutcome(file, known.id(), known.label(), Status.DUPLICATE, List.of(), "");
    }

    private static ImportOutcome failed(Path file, String error) {
        return new ImportOutcome(file, "", "", Status.FAILED, List.of(), error);
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
