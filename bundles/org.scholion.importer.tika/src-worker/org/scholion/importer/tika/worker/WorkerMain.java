package org.scholion.importer.tika.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 * The main class of a worker process: reads documents as asked on standard input, at each of its seats one after the
 * other. When standard input ends, for instance since the workbench was killed, the process ends at once, whatever a
 * parser is doing.
 */
public final class WorkerMain {

    private static final Set<MessageType> REQUESTS = EnumSet.of(MessageType.READ, MessageType.UNPACK,
            MessageType.RENDER, MessageType.ENRICH);
    private static final int HALTED_BY_EOF = 0;
    private static final int HALTED_BY_MEMORY = 3;
    private static final int INTERRUPTED = 4;

    private WorkerMain() {
    }

    /** @param arguments the number of seats, 1 where it is not said */
    public static void main(String[] arguments) throws Exception {
        int seats = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        var requests = new ArrayList<BlockingQueue<Message>>();
        for (int seat = 0; seat < seats; seat++) {
            requests.add(new LinkedBlockingQueue<>());
        }
        var in = new MessageReader(new FileInputStream(FileDescriptor.in));
        var out = new MessageWriter(new FileOutputStream(FileDescriptor.out));
        // What parsers print must not get between the messages.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        silenceLoggers();
        daemon("scholion-requests", () -> listen(in, requests)).setPriority(Thread.MAX_PRIORITY);
        var tools = new ReadingTools();
        tools.prepare();
        for (int seat = 1; seat < seats; seat++) {
            var desk = new ReadingDesk(out.forSeat(seat), tools);
            var queue = requests.get(seat);
            daemon("scholion-seat", () -> serve(desk, queue));
        }
        serve(new ReadingDesk(out, tools), requests.getFirst());
    }

    private static void serve(ReadingDesk desk, BlockingQueue<Message> requests) {
        try {
            while (desk.read(requests.take()) == ReadingDesk.After.GO_ON) {
                continue;
            }
            Runtime.getRuntime().halt(HALTED_BY_MEMORY);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(INTERRUPTED); // a parser did that, which spares nobody else's thread either
        }
    }

    /** Parsers log every oddity of a document, which takes longer than many a document; what matters is a message. */
    public static void silenceLoggers() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void listen(MessageReader in, List<BlockingQueue<Message>> requests) {
        try {
            while (true) {
                var message = in.read();
                if (REQUESTS.contains(message.type())) {
                    requests.get(in.seat()).add(message);
                }
            }
        } catch (IOException e) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(HALTED_BY_EOF);
        }
    }

    private static Thread daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
