package org.scholion.importer.tika;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/** Reads documents of all formats that Apache Tika knows, in worker processes. */
@Component(service = DocumentReader.class)
public final class TikaDocumentReader implements DocumentReader, AutoCloseable {

    static final String NAME = "tika";

    private final WorkerProgram program;
    private final ClassArchive archive;
    private final String version;
    private final AtomicBoolean prepared = new AtomicBoolean();
    /** What was begun and no session has taken yet; or null. */
    private final AtomicReference<WorkerPool> ahead = new AtomicReference<>();
    /** Nobody waits for the end of a process while there is something to do. */
    private final ExecutorService ending = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("scholion worker end").factory());

    @Activate
    public TikaDocumentReader(BundleContext context) throws CoreException {
        this(WorkerInstallation.of(context.getBundle()), context.getBundle().getVersion());
    }

    /** Without a platform, from the folder of an unpacked bundle that this class was loaded from. */
    public TikaDocumentReader() throws CoreException {
        this(InstalledFolder.of(TikaDocumentReader.class));
    }

    private TikaDocumentReader(InstalledFolder folder) throws CoreException {
        this(folder.workers(), folder.version());
    }

    private TikaDocumentReader(WorkerInstallation installation, Version own) {
        program = new WorkerProgram(installation.classPath(), WorkerProgram.WORKER_MAIN);
        archive = new ClassArchive(program, CacheFolder.of(System::getProperty, System::getenv),
                Runtime.version().feature());
        version = own.getMajor() + "." + own.getMinor() + "." + own.getMicro() + " (Tika " + installation.tikaVersion()
                + ")";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean makeReady() throws CoreException {
        try {
            return archive.isThere() || archive.build(TemporaryFolders.ofSystem("worker"));
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The classes of the reader could not be prepared: " + e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public HeadStart headStart(ReadLimits limits, int parallel) {
        var begun = ahead.get();
        var pool = begun != null && begun.fits(limits.memoryMegabytes(), parallel) ? begun
                : begin(new WorkerPool(setup(), limits.memoryMegabytes(), parallel));
        return () -> {
            if (ahead.compareAndSet(pool, null)) {
                pool.close();
            }
        };
    }

    private WorkerPool begin(WorkerPool pool) {
        pool.prepare();
        replace(pool);
        return pool;
    }

    /** @param pool null for none */
    private void replace(WorkerPool pool) {
        var forgotten = ahead.getAndSet(pool);
        if (forgotten != null) {
            forgotten.close();
        }
    }

    @Override
    public ReadingSession open(ReadLimits limits, int parallel) throws CoreException {
        if (parallel < 1) {
            throw new IllegalArgumentException("At least one document at a time, not " + parallel);
        }
        var setup = setup();
        setup.folders().sweep();
        if (prepared.compareAndSet(false, true)) {
            archive.buildInBackground(setup.folders());
        }
        var begun = ahead.get();
        if (begun != null && begun.fits(limits.memoryMegabytes(), parallel) && ahead.compareAndSet(begun, null)) {
            return new WorkerSession(setup, limits, begun);
        }
        return new WorkerSession(setup, limits, parallel);
    }

    private WorkerSession.Setup setup() {
        return new WorkerSession.Setup(program, TemporaryFolders.ofSystem("worker"),
                archive::options, version, this::whileThereIsTime);
    }

    private void whileThereIsTime(Runnable task) {
        try {
            ending.execute(task);
        } catch (RejectedExecutionException e) {
            task.run(); // it was stopped
        }
    }

    /** Ends what this reader does in the background. */
    @Deactivate
    @Override
    public void close() {
        replace(null);
        archive.close();
        ending.close();
    }
}
