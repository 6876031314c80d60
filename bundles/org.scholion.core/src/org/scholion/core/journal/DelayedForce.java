package org.scholion.core.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.scholion.core.log.Logs;

/**
 * Brings what was appended to files from the system to the disk within {@value #MILLIS} ms; several appends share one
 * forcing. Safe for use by several threads.
 */
final class DelayedForce implements AutoCloseable {

    static final long MILLIS = 500;
    /** A disk that refused is asked again after this time. */
    private static final long RETRY_MILLIS = 10_000;

    private final Force disk;
    private final Set<Path> unforced = new HashSet<>();
    private ScheduledThreadPoolExecutor thread;
    private boolean scheduled;
    private boolean closed;

    DelayedForce(Force disk) {
        this.disk = disk;
    }

    /** Brings a file from the system to the disk. */
    interface Force {

        void run(Path file) throws IOException;
    }

    /** Forces a file before long. */
    synchronized void soon(Path file) {
        unforced.add(file);
        forceAfter(MILLIS);
    }

    private void forceAfter(long millis) {
        if (!closed && !scheduled && !unforced.isEmpty()) {
            scheduled = true;
            thread().schedule(this::force, millis, TimeUnit.MILLISECONDS);
        }
    }

    private ScheduledThreadPoolExecutor thread() {
        if (thread == null) {
            thread = new ScheduledThreadPoolExecutor(1,
                    Thread.ofPlatform().daemon().name("scholion-journal").factory());
            thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        }
        return thread;
    }

    private void force() {
        List<Path> files;
        synchronized (this) {
            files = List.copyOf(unforced);
            unforced.clear();
            scheduled = false;
        }
        for (var file : files) {
            try {
                disk.run(file);
            } catch (NoSuchFileException e) {
                continue; // it was forgotten meanwhile
            } catch (IOException e) {
                synchronized (this) {
                    unforced.add(file);
                    forceAfter(RETRY_MILLIS);
                }
                Logs.of(getClass()).warn(file + " could not be forced to disk. It is tried again.", e);
            }
        }
    }

    /** Forces what was not forced yet. */
    @Override
    public void close() {
        ScheduledThreadPoolExecutor ending;
        synchronized (this) {
            closed = true;
            ending = thread;
        }
        if (ending != null) {
            ending.shutdown();
            try {
                ending.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the system has it all
            }
        }
        force();
    }
}
