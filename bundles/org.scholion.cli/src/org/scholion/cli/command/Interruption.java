package org.scholion.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Cancels a monitor when the process is told to end, as by Ctrl+C, and lets the process live until the work has come to
 * its orderly end. Close it then.
 */
final class Interruption implements AutoCloseable {

    /** Longer than a reader needs to give up a document. */
    private static final long PATIENCE_SECONDS = 20;

    private final IProgressMonitor monitor;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancel, "scholion-interruption");

    private Interruption(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    static Interruption of(IProgressMonitor monitor) {
        var interruption = new Interruption(monitor);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What the hook does: cancels, then waits for the end of the work. */
    void cancel() {
        monitor.setCanceled(true);
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending already, because of the hook or not
        }
    }
}
