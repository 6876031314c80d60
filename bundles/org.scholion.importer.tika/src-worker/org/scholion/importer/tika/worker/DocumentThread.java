package org.scholion.importer.tika.worker;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The thread in which documents are read one after the other. It has a stack of its own size, and a group that shows the
 * threads that parsers start and leave behind. Many parsers keep buffers with the thread, so a new one for each document
 * would cost more than a thread. Not safe for use by several threads.
 */
final class DocumentThread {

    private static final long STACK_BYTES = 4L << 20;
    private static final long GRACE_MILLIS = 200;
    private static final int MOST_STRAYS = 16;

    private final ThreadGroup group = new ThreadGroup("document");
    private ExecutorService executor = newExecutor();
    private volatile Thread thread;

    <T> Future<T> submit(Callable<T> task) {
        return executor.submit(task);
    }

    /** Takes another thread from now on, without what the last document may have left with this one. */
    void renew() {
        executor.shutdown();
        executor = newExecutor();
    }

    /** Whether a parser left threads behind; they would slow down all documents to come. */
    boolean hasStrays() throws InterruptedException {
        long deadline = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        for (var stray = stray(); stray != null; stray = stray()) {
            if (System.nanoTime() > deadline) {
                return true;
            }
            stray.join(10);
        }
        return false;
    }

    private Thread stray() {
        var threads = new Thread[MOST_STRAYS];
        int count = group.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != thread) {
                return threads[i];
            }
        }
        return null;
    }

    private ExecutorService newExecutor() {
        return Executors.newSingleThreadExecutor(task -> {
            thread = new Thread(group, task, "document", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
