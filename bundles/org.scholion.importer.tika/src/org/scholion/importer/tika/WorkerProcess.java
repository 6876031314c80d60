package org.scholion.importer.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageWriter;

/** One worker process and the conversation with it. Used by one thread at a time. */
final class WorkerProcess {

    private static final int MESSAGES_WAITING = 512;
    private static final long SECONDS_TO_END = 5;

    private final Process process;
    private final Path folder;
    private final MessageWriter out;
    /** An empty element says that the worker will not say anything any more. */
    private final BlockingQueue<Optional<Message>> replies = new ArrayBlockingQueue<>(MESSAGES_WAITING);
    private final Thread listener;
    private int documents;
    private boolean unfit;

    /** @param folder the process's temporary folder, deleted when it has ended */
    WorkerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        out = new MessageWriter(process.getOutputStream());
        listener = daemon("scholion worker replies", this::listen);
        // An error stream that nobody empties would block the worker.
        daemon("scholion worker errors", this::emptyErrors);
    }

    void ask(Message request) throws IOException {
        documents++;
        out.write(request);
        out.flush();
    }

    /** The next message within the time, {@code null} if there is none; an empty one at the worker's end. */
    Optional<Message> next(long millis) throws InterruptedException {
        return replies.poll(Math.max(1, millis), TimeUnit.MILLISECONDS);
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

    boolean isUnfit() {
        return unfit;
    }

    /** How many documents it was asked for. */
    int documents() {
        return documents;
    }

    /** Ends the process, whatever it is doing, and deletes its folder. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        listener.interrupt();
        awaitEnd();
        WorkerFolders.delete(folder);
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
                replies.put(Optional.of(in.read()));
            }
        } catch (IOException e) {
            end();
        } catch (InterruptedException e) {
            return; // killed: nobody waits for replies any more
        }
    }

    private void end() {
        try {
            replies.put(Optional.empty());
        } catch (InterruptedException e) {
            return; // killed: nobody waits for replies any more
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
