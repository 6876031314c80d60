package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
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

/** Reads documents with as many workers as it was opened for; a worker starts when it is first needed. */
final class WorkerSession implements ReadingSession {

    /** What a session needs to know. */
    record Setup(WorkerProgram program, WorkerFolders folders, Supplier<List<String>> archive, String version) {
    }

    /** A parser that loses a little memory with each document must not lose it for ever. */
    private static final int DOCUMENTS_PER_WORKER = 5_000;
    private static final long POLL_MILLIS = 100;

    private final Setup setup;
    private final ReadLimits limits;
    /** A slot is empty until a worker is needed, and after it ended. */
    private final BlockingQueue<Optional<WorkerProcess>> free;
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    WorkerSession(Setup setup, ReadLimits limits, int parallel) {
        this.setup = setup;
        this.limits = limits;
        free = new ArrayBlockingQueue<>(parallel, true); // who waits longest is next, be it for reading or unpacking
        for (int i = 0; i < parallel; i++) {
            free.add(Optional.empty());
        }
    }

    @Override
    public void prepare() {
        for (int i = free.size(); i > 0; i--) {
            var thread = new Thread(this::startWorker, "scholion worker start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Starts a worker for a slot that nobody uses yet. */
    private void startWorker() {
        var slot = free.poll();
        if (slot == null) {
            return;
        }
        try {
            slot = Optional.of(usable(slot));
        } catch (CoreException e) {
            return; // whoever reads the first document tries again, and hears of it
        } finally {
            free.add(slot);
        }
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
        return inWorker(monitor, worker -> {
            var attempt = new Attempt(worker, limits, request, () -> monitor.isCanceled() || closed);
            attempt.listen();
            return attempt.metDyingWorker() ? null : attempt;
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
        return inWorker(monitor, worker -> {
            var unpacking = new Unpacking(file, folder, limits.unpacking());
            var conversation = new Conversation(worker, limits, () -> monitor.isCanceled() || closed,
                    unpacking::accept);
            unpacking.end(conversation.hold(unpacking.request(passwords)));
            return conversation.metDyingWorker() ? null : unpacking;
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
            var rendering = rendering(new Rendering(file, -1, 1, Path.of(""), tried), monitor);
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
                return rendering(new Rendering(file, page, scale, folder.resolve("page.png"), passwords.known()),
                        monitor).picture();
            } finally {
                WorkerFolders.delete(folder);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error("The page could not be drawn: " + e.getMessage(), e));
        }
    }

    @Override
    public RichText rich(Path file, IProgressMonitor monitor) throws CoreException {
        InputFile.check(file);
        return inWorker(monitor, worker -> {
            var enriching = new Enriching(limits.textCharacters());
            var conversation = new Conversation(worker, limits, () -> monitor.isCanceled() || closed,
                    enriching::accept);
            var trouble = conversation.hold(Message.of(MessageType.ENRICH, file.toAbsolutePath()));
            return conversation.metDyingWorker() ? null : enriching.result(trouble);
        });
    }

    private Rendering rendering(Rendering rendering, IProgressMonitor monitor) throws CoreException {
        InputFile.check(rendering.file());
        return inWorker(monitor, worker -> {
            var conversation = new Conversation(worker, limits, () -> monitor.isCanceled() || closed,
                    rendering::accept);
            rendering.end(conversation.hold(rendering.request()));
            return conversation.metDyingWorker() ? null : rendering;
        });
    }

    /** What is asked of a worker; null when it broke down in a way that another may not. */
    private interface Errand<T> {

        T run(WorkerProcess worker) throws CoreException, InterruptedException;
    }

    private <T> T inWorker(IProgressMonitor monitor, Errand<T> errand) throws CoreException {
        var slot = Optional.<WorkerProcess>empty();
        try {
            slot = take(monitor);
            try {
                T result = null;
                while (result == null) {
                    slot = Optional.of(usable(slot));
                    result = errand.run(slot.get());
                }
                return result;
            } finally {
                free.add(slot);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Ends all workers; a document that is being read ends with {@link OperationCanceledException}. */
    @Override
    public void close() {
        closed = true;
        alive.forEach(WorkerProcess::kill);
        alive.clear();
    }

    /** The processes that are running now. */
    Set<WorkerProcess> workers() {
        return Set.copyOf(alive);
    }

    private Optional<WorkerProcess> take(IProgressMonitor monitor) throws InterruptedException {
        while (true) {
            if (closed) {
                throw new IllegalStateException("The session is closed");
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var slot = free.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (slot != null) {
                return slot;
            }
        }
    }

    private WorkerProcess usable(Optional<WorkerProcess> slot) throws CoreException {
        if (slot.isPresent()) {
            var worker = slot.get();
            if (worker.isAlive() && !worker.isUnfit() && worker.documents() < DOCUMENTS_PER_WORKER) {
                return worker;
            }
            worker.kill();
            alive.remove(worker);
        }
        return start();
    }

    private WorkerProcess start() throws CoreException {
        try {
            var folder = setup.folders().create();
            var process = setup.program().start(limits.memoryMegabytes(), folder, setup.archive().get());
            var worker = new WorkerProcess(process, folder);
            alive.add(worker);
            if (closed) {
                worker.kill(); // the session was closed meanwhile and did not know this one
            }
            return worker;
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The process that reads documents could not be started: " + e.getMessage(), e));
        }
    }
}
