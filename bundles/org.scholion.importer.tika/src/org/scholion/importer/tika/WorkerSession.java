package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.pages.DocumentPages;
import org.scholion.core.pages.RichText;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.Sent;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** Reads as many documents at a time as it was opened for; a worker starts when it is first needed. */
final class WorkerSession implements ReadingSession {

    /**
     * What a session needs to know.
     *
     * @param ending does what is left to do when a process has been told to end
     */
    record Setup(WorkerProgram program, TemporaryFolders folders, Supplier<List<String>> archive, String version,
            Executor ending) {
    }

    private final Setup setup;
    private final ReadLimits limits;
    private final WorkerPool pool;

    WorkerSession(Setup setup, ReadLimits limits, int parallel) {
        this(setup, limits, new WorkerPool(setup, limits.memoryMegabytes(), parallel));
    }

    /** @param pool the session's own from now on */
    WorkerSession(Setup setup, ReadLimits limits, WorkerPool pool) {
        this.setup = setup;
        this.limits = limits;
        this.pool = pool;
    }

    @Override
    public void prepare() {
        pool.prepare();
    }

    @Override
    public ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
        return read(file, "", monitor);
    }

    @Override
    public ExtractedDocument read(Path file, String contentType, IProgressMonitor monitor) throws CoreException {
        return read(file, contentType, Passwords.none().forDocument(""), monitor);
    }

    @Override
    public ExtractedDocument read(Path file, String contentType, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        return read(file, new Sent(contentType, ""), passwords, monitor);
    }

    @Override
    public ExtractedDocument read(Path file, Sent sent, Passwords.ForDocument passwords, IProgressMonitor monitor)
            throws CoreException {
        InputFile.check(file);
        var tried = passwords.known();
        while (true) {
            var attempt = attempt(new Attempt.Request(file, sent, tried), monitor);
            tried = attempt.isLocked() ? passwords.more(monitor) : List.of();
            if (tried.isEmpty()) {
                return attempt.document(setup.version());
            }
        }
    }

    private Attempt attempt(Attempt.Request request, IProgressMonitor monitor) throws CoreException {
        return inWorker(monitor, seat -> {
            var attempt = new Attempt(seat, limits, request, () -> monitor.isCanceled() || pool.isClosed());
            attempt.listen();
            return attempt.deservesOwnWorker() ? null : attempt;
        });
    }

    @Override
    public Optional<UnpackedContainer> unpack(Path file, Path folder, IProgressMonitor monitor) throws CoreException {
        return unpack(file, folder, Passwords.none().forDocument(""), monitor);
    }

    @Override
    public Optional<UnpackedContainer> unpack(Path file, Path folder, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        if (!Unpacking.isContainer(file)) {
            return Optional.empty();
        }
        InputFile.check(file);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CoreException(Status.error("There is no place to unpack archives: " + e.getMessage(), e));
        }
        var tried = passwords.known();
        while (true) {
            var unpacking = unpacking(file, folder, tried, monitor);
            tried = unpacking.isLocked() ? passwords.more(monitor) : List.of();
            if (tried.isEmpty()) {
                return unpacking.result();
            }
            unpacking.undo();
        }
    }

    private Unpacking unpacking(Path file, Path folder, List<String> passwords, IProgressMonitor monitor)
            throws CoreException {
        return inWorker(monitor, seat -> {
            var unpacking = new Unpacking(file, folder, limits.unpacking());
            var conversation = new Conversation(seat, limits, () -> monitor.isCanceled() || pool.isClosed(),
                    unpacking::accept);
            unpacking.end(conversation.hold(unpacking.request(passwords)));
            if (conversation.deservesOwnWorker()) {
                TemporaryFolders.empty(folder); // also of what was not reported any more
                return null;
            }
            return unpacking;
        });
    }

    @Override
    public DocumentPages pages(Path file, IProgressMonitor monitor) throws CoreException {
        return pages(file, Passwords.none().forDocument(""), monitor);
    }

    @Override
    public DocumentPages pages(Path file, Passwords.ForDocument passwords, IProgressMonitor monitor)
            throws CoreException {
        var tried = passwords.known();
        while (true) {
            var words = List.copyOf(tried);
            var rendering = rendering(() -> new Rendering(file, -1, 1, Path.of(""), words), monitor);
            tried = rendering.isLocked() ? passwords.more(monitor) : List.of();
            if (tried.isEmpty()) {
                return rendering.pages();
            }
        }
    }

    @Override
    public byte[] picture(Path file, int page, double scale, IProgressMonitor monitor) throws CoreException {
        return picture(file, page, scale, Passwords.none().forDocument(""), monitor);
    }

    @Override
    public byte[] picture(Path file, int page, double scale, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        try {
            var folder = setup.folders().create();
            try {
                return rendering(() -> new Rendering(file, page, scale, folder.resolve("page.png"), passwords.known()),
                        monitor).picture();
            } finally {
                TemporaryFolders.delete(folder);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error("The page could not be drawn: " + e.getMessage(), e));
        }
    }

    @Override
    public RichText rich(Path file, IProgressMonitor monitor) throws CoreException {
        InputFile.check(file);
        return inWorker(monitor, seat -> {
            var enriching = new Enriching(limits.textCharacters());
            var conversation = new Conversation(seat, limits, () -> monitor.isCanceled() || pool.isClosed(),
                    enriching::accept);
            var trouble = conversation.hold(Message.of(MessageType.ENRICH, file.toAbsolutePath()));
            return conversation.deservesOwnWorker() ? null : enriching.result(trouble);
        });
    }

    private Rendering rendering(Supplier<Rendering> blank, IProgressMonitor monitor) throws CoreException {
        InputFile.check(blank.get().file());
        return inWorker(monitor, seat -> {
            var rendering = blank.get();
            var conversation = new Conversation(seat, limits, () -> monitor.isCanceled() || pool.isClosed(),
                    rendering::accept);
            rendering.end(conversation.hold(rendering.request()));
            return conversation.deservesOwnWorker() ? null : rendering;
        });
    }

    /** What is asked of a worker; null when it broke down in a way that one of its own may not. */
    private interface Errand<T> {

        T run(Seat seat) throws CoreException, InterruptedException;
    }

    private <T> T inWorker(IProgressMonitor monitor, Errand<T> errand) throws CoreException {
        try {
            var result = atSeat(pool.take(monitor::isCanceled), errand);
            while (result == null) {
                result = atSeat(pool.takeAlone(monitor::isCanceled), errand);
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private <T> T atSeat(Seat seat, Errand<T> errand) throws CoreException, InterruptedException {
        try {
            return errand.run(seat);
        } finally {
            pool.give(seat);
        }
    }

    /** Ends all workers; a document that is being read ends with {@link OperationCanceledException}. */
    @Override
    public void close() {
        pool.close();
    }

    /** The processes that are running now. */
    Set<WorkerProcess> workers() {
        return pool.processes();
    }
}
