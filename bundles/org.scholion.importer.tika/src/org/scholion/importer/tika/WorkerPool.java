package org.scholion.importer.tika;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * The worker processes of a session. Two documents are read at a time in one process: what takes longest in a new
 * process is that it learns the formats, and two processes would learn the same. A third waits in the process, so that it
 * begins as soon as one of the two is done, without anybody being woken in between. Processes start when they are needed
 * and are replaced when they have ended or are not fit any more. Safe for use by several threads.
 */
final class WorkerPool {

    private static final int DESKS = 2;
    private static final long POLL_MILLIS = 100;

    private final WorkerSession.Setup setup;
    private final int memoryMegabytes;
    private final int parallel;
    /** Who waits longest is next, be it for reading or unpacking. */
    private final Semaphore turns;
    private final Set<WorkerProcess> processes = new LinkedHashSet<>();
    private volatile boolean closed;

    /**
     * @param memoryMegabytes of each process
     * @param parallel how many documents are read at the same time at most, at least 1
     */
    WorkerPool(WorkerSession.Setup setup, int memoryMegabytes, int parallel) {
        this.setup = setup;
        this.memoryMegabytes = memoryMegabytes;
        this.parallel = parallel;
        turns = new Semaphore(parallel + parallel / DESKS, true);
    }

    /** Whether it is as good as a new one for a session. */
    boolean fits(int megabytes, int number) {
        return !closed && memoryMegabytes == megabytes && parallel == number;
    }

    /** Begins to start what is not there yet of the processes that so many documents at a time need. */
    void prepare() {
        var thread = new Thread(this::startAll, "scholion worker start");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void startAll() {
        try {
            while (!closed && missingDesks() > 0) {
                start(missingDesks());
            }
        } catch (CoreException e) {
            return; // whoever reads the first document tries again, and hears of it
        }
    }

    /**
     * A seat; waits while as many are taken as may be.
     *
     * @throws OperationCanceledException when the caller is cancelled meanwhile
     */
    Seat take(BooleanSupplier cancelled) throws CoreException, InterruptedException {
        awaitTurn(cancelled);
        return inTurn(() -> {
            for (var process : processes) {
                var seat = process.take();
                if (seat.isPresent()) {
                    return seat.get();
                }
            }
            return start(Math.max(1, missingDesks())).take().orElseThrow(WorkerPool::ended);
        });
    }

    /** How many desks one more process should have, so that as many documents as may be can be read at a time. */
    private int missingDesks() {
        int there = processes.stream().filter(WorkerProcess::isFit).mapToInt(WorkerProcess::desks).sum();
        return Math.min(DESKS, parallel - there);
    }

    /** A seat in a process that reads nothing else, neither before nor beside nor after. */
    Seat takeAlone(BooleanSupplier cancelled) throws CoreException, InterruptedException {
        awaitTurn(cancelled);
        return inTurn(() -> start(1).take().orElseThrow(WorkerPool::ended));
    }

    private interface Taking {

        Seat take() throws CoreException;
    }

    private synchronized Seat inTurn(Taking taking) throws CoreException {
        boolean taken = false;
        try {
            var seat = taking.take();
            taken = true;
            return seat;
        } finally {
            if (!taken) {
                turns.release();
            }
        }
    }

    private static CoreException ended() {
        return new CoreException(Status.error("The process that reads documents ended as soon as it was started."));
    }

    private void awaitTurn(BooleanSupplier cancelled) throws InterruptedException {
        do {
            if (closed) {
                throw new IllegalStateException("The session is closed");
            }
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
        } while (!turns.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Ends the seat's process when it was the last one in it and there is no other use for it. */
    void give(Seat seat) {
        var process = seat.process();
        boolean over;
        synchronized (this) {
            process.give(seat);
            boolean alone = !process.isShared() && parallel > 1;
            over = process.isIdle() && (alone || !process.isFit()) && processes.remove(process);
        }
        if (over) {
            process.kill();
        }
        turns.release();
    }

    /** Ends all processes, and there will be no others. Does not wait until nothing is left of them. */
    void close() {
        closed = true;
        var left = processes();
        left.forEach(WorkerProcess::end);
        if (!left.isEmpty()) {
            setup.ending().execute(() -> left.forEach(WorkerProcess::cleanUp));
        }
        synchronized (this) {
            processes.clear();
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Those that are running now. */
    synchronized Set<WorkerProcess> processes() {
        return Set.copyOf(processes);
    }

    private WorkerProcess start(int desks) throws CoreException {
        try {
            var folder = setup.folders().create();
            var process = setup.program().start(memoryMegabytes, desks, folder, setup.archive().get());
            var worker = new WorkerProcess(process, desks, folder);
            if (closed) {
                worker.kill(); // the session was closed meanwhile and did not know this one
            }
            processes.add(worker);
            return worker;
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The process that reads documents could not be started: " + e.getMessage(), e));
        }
    }
}
