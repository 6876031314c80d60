package org.scholion.report.template;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import freemarker.template.TemplateException;

/** Runs a template in a thread of its own and ends it when it is cancelled or does not write anything for long. */
final class WatchedRun {

    private static final long LOOK_MILLIS = 100;
    /** An expression cannot be interrupted: a thread that evaluates one without end is left behind, idle in priority. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final BoundedWriter out;
    private final Duration mostSilence;
    private final IProgressMonitor monitor;

    WatchedRun(BoundedWriter out, Duration mostSilence, IProgressMonitor monitor) {
        this.out = out;
        this.mostSilence = mostSilence;
        this.monitor = monitor;
    }

    /**
     * Runs it to its end.
     *
     * @throws RunawayException when it was ended because it did not write
     * @throws OperationCanceledException when the monitor was cancelled
     */
    void run(Callable<Void> template) throws IOException, TemplateException {
        var task = new FutureTask<>(template);
        var thread = new Thread(task, "Report template");
        thread.setDaemon(true);
        thread.start();
        try {
            watch(task);
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            end(thread);
        }
    }

    private void watch(FutureTask<Void> task) throws ExecutionException, InterruptedException, RunawayException {
        long seen = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException running) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (out.written() != seen) {
                    seen = out.written();
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > mostSilence.toNanos()) {
                    throw new RunawayException("has written nothing for " + mostSilence.toSeconds() + " seconds");
                }
            }
        }
    }

    private void end(Thread thread) {
        out.stop();
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }

    private static void rethrow(Throwable cause) throws IOException, TemplateException {
        switch (cause) {
            case IOException failure -> throw failure;
            case TemplateException broken -> throw broken;
            case OutOfMemoryError tooMuch -> throw new RunawayException("needs more memory than there is");
            case RuntimeException unexpected -> throw unexpected;
            default -> throw new IllegalStateException(cause);
        }
    }
}
