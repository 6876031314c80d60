package org.scholion.core.casebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.log.Logs;

/**
 * Writes annotation files some time after their journals, in a thread of its own: the more there is to write the rarer,
 * so that an analyst at work pays nothing for it.
 */
final class AnnotationSaver {

    /** After an edit; more edits meanwhile do not put it off for ever. */
    private static final long PAUSE_MILLIS = 2_000;
    /** Of its time the saver spends at most one part in so many. */
    private static final int SHARE = 20;
    private static final long RETRY_MILLIS = 10_000;

    private final Save save;
    private final Map<Key, ScheduledFuture<?>> waiting = new HashMap<>();
    private final Map<Key, Long> lastMillis = new HashMap<>();
    /** What failed last time, of which it has been told; of the thread that saves. */
    private final Set<Key> failing = new HashSet<>();
    private ScheduledExecutorService thread;
    private boolean closed;

    /** Writes the file of one analyst. */
    interface Save {

        void run(Key key) throws CoreException;
    }

    AnnotationSaver(Save save) {
        this.save = save;
    }

    /** The file is to follow its journal before long. */
    synchronized void soon(Key key) {
        later(key, Math.max(PAUSE_MILLIS, SHARE * lastMillis.getOrDefault(key, 0L)));
    }

    /** The file is to follow its journal now, but nobody waits for it. */
    synchronized void next(Key key) {
        var planned = waiting.remove(key);
        if (planned != null) {
            planned.cancel(false);
            later(key, 0);
        }
    }

    private void later(Key key, long millis) {
        if (!closed && !waiting.containsKey(key)) {
            if (thread == null) {
                thread = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("scholion-annotations").factory());
            }
            waiting.put(key, thread.schedule(() -> run(key), millis, TimeUnit.MILLISECONDS));
        }
    }

    private void run(Key key) {
        synchronized (this) {
            waiting.remove(key); // what is noted from now on may come too late for this time
        }
        long began = System.nanoTime();
        try {
            save.run(key);
            failing.remove(key);
        } catch (CoreException | RuntimeException e) { // the journal has it all; a full disk may have room again later
            if (failing.add(key)) {
                Logs.of(getClass()).error(e.getMessage() + " The edits are kept in the journal meanwhile.", e);
            }
            synchronized (this) {
                later(key, RETRY_MILLIS);
            }
        }
        synchronized (this) {
            lastMillis.put(key, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    /** Ends the thread when it has written what it is writing. */
    void close() {
        ScheduledExecutorService ending;
        synchronized (this) {
            closed = true;
            waiting.values().forEach(planned -> planned.cancel(false));
            waiting.clear();
            ending = thread;
        }
        if (ending != null) {
            ending.shutdown();
            try {
                ending.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the journal has what was not written
            }
        }
    }
}
