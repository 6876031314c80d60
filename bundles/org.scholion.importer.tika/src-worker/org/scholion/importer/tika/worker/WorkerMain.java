package org.scholion.importer.tika.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

/**
 * The main class of a worker process: reads documents, one after the other, as asked on standard input. When standard
 * input ends, for instance since the workbench was killed, the process ends at once, whatever a parser is doing.
 */
public final class WorkerMain {

    private static final Set<MessageType> REQUESTS = EnumSet.of(MessageType.READ, MessageType.UNPACK,
            MessageType.RENDER, MessageType.ENRICH);
    private static final int HALTED_BY_EOF = 0;
    private static final int HALTED_BY_MEMORY = 3;

    private WorkerMain() {
    }

    public static void main(String[] arguments) throws Exception {
        var requests = new LinkedBlockingQueue<Message>();
        var in = new MessageReader(new FileInputStream(FileDescriptor.in));
        var out = new MessageWriter(new FileOutputStream(FileDescriptor.out));
        // What parsers print must not get between the messages.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        silenceLoggers();
        daemon("scholion-requests", () -> listen(in, requests));
        var desk = new ReadingDesk(out);
        desk.prepare();
        while (true) {
            if (desk.read(requests.take()) == ReadingDesk.After.HALT) {
                Runtime.getRuntime().halt(HALTED_BY_MEMORY);
            }
        }
    }

    /** Parsers log every oddity of a document, which takes longer than many a document; what matters is a message. */
    static void silenceLoggers() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void listen(MessageReader in, BlockingQueue<Message> requests) {
        try {
            while (true) {
                var message = in.read();
                if (REQUESTS.contains(message.type())) {
                    requests.add(message);
                }
            }
        } catch (IOException e) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(HALTED_BY_EOF);
        }
    }

    private static void daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }
}
