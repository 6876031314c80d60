package org.scholion.importer.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.scholion.core.files.TemporaryFolders;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageWriter;

/** One worker process, the seats in it, and whether it is fit for more documents. Safe for use by several threads. */
final class WorkerProcess {

    /** A parser that loses a little memory with each document must not lose it for ever. */
    private static final int MOST_DOCUMENTS = 5_000;
    private static final long SECONDS_TO_END = 5;

    private final Process process;
    private final Path folder;
    private final int desks;
    private final List<Seat> seats = new ArrayList<>();
    private final Set<Seat> free = new LinkedHashSet<>();
    private final Thread listener;
    private int documents;
    private volatile boolean unfit;

    /**
     * @param desks as many as it was started with; where there are several there is one seat more, to wait at
     * @param folder the process's temporary folder, deleted when it has ended
     */
    WorkerProcess(Process process, int desks, Path folder) {
        this.desks = desks;
        this.process = process;
        this.folder = folder;
        var out = new MessageWriter(process.getOutputStream());
        int number = desks == 1 ? 1 : desks + 1;
        for (int i = 0; i < number; i++) {
            this.seats.add(new Seat(this, out.forSeat(i)));
        }
        free.addAll(this.seats);
        listener = daemon("scholion worker replies", this::listen);
        // An error stream that nobody empties would block the worker.
        daemon("scholion worker errors", this::emptyErrors);
    }

    /** A seat for the next document; empty when all are taken or it is not fit for another. */
    synchronized Optional<Seat> take() {
        if (free.isEmpty() || !isFit()) {
            return Optional.empty();
        }
        documents++;
        var seat = free.iterator().next();
        free.remove(seat);
        return Optional.of(seat);
    }

    synchronized void give(Seat seat) {
        free.add(seat);
    }

    /** Whether nobody has a seat. */
    synchronized boolean isIdle() {
        return free.size() == seats.size();
    }

    /** Whether it can be given more documents. */
    synchronized boolean isFit() {
        return isAlive() && !unfit && documents < MOST_DOCUMENTS;
    }

    /** Whether what happens to it may be the doing of several documents. */
    boolean isShared() {
        return seats.size() > 1;
    }

    /** How many documents it reads at a time. */
    int desks() {
        return desks;
    }

    /** How many documents it was given. */
    synchronized int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** It said that a document left something behind that slows it down. */
    void markUnfit() {
        unfit = true;
    }

    /** Ends the process, whatever it is doing at any seat, and deletes its folder. */
    void kill() {
        end();
        cleanUp();
    }

    /** Tells the process to end; to be followed by {@link #cleanUp()}. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        listener.interrupt();
    }

    /** Waits until the process has ended, which takes long where it had much memory, and deletes its folder. */
    void cleanUp() {
        awaitEnd();
        TemporaryFolders.delete(folder);
    }

    private void awaitEnd() {
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever wants this thread to end learns of it; the process ends all the same
        }
    }

    private void listen() {
        try {
            var in = new MessageReader(process.getInputStream());
            while (true) {
                var message = in.read();
                if (in.seat() < seats.size()) { // no worker means another; a parser may have written into a frame
                    seats.get(in.seat()).gather(message);
                }
                if (!in.hasMore()) {
                    handOver();
                }
            }
        } catch (IOException e) {
            try {
                handOver();
            } catch (InterruptedException killed) {
                return; // nobody waits for replies any more
            }
        } catch (InterruptedException e) {
            return; // killed: nobody waits for replies any more
        } finally {
            seats.forEach(Seat::end);
        }
    }

    private void handOver() throws InterruptedException {
        for (var seat : seats) {
            seat.handOver();
        }
    }

    private void emptyErrors() {
        var buffer = new byte[4096];
        try (InputStream errors = process.getErrorStream()) {
            // Parsers log every oddity of a document; what matters arrives as a message.
            while (errors.read(buffer) >= 0) {
                continue;
            }
        } catch (IOException e) {
            return; // the process has ended
        }
    }

    private static Thread daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
