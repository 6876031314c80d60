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
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

/**
 * The main class of a worker process: reads documents as asked on standard input, at each of its desks one after the
 * other. Who asks has a seat, of which there may be more than desks: then the next document is there when a desk is free. When standard input ends, for instance since the workbench was killed, the process ends at once, whatever a
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

    /**
     * What was asked.
     *
     * @param seat of who asked
     * @param arrived {@link System#nanoTime()} when it came
     */
    private record Order(int seat, Message request, long arrived) {

        Message begun() {
            return Message.of(MessageType.BEGUN, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - arrived));
        }
    }

    /** @param arguments the number of desks, 1 where it is not said */
    public static void main(String[] arguments) throws Exception {
        int desks = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        var orders = new LinkedBlockingQueue<Order>();
        var in = new MessageReader(new FileInputStream(FileDescriptor.in));
        var out = new MessageWriter(new FileOutputStream(FileDescriptor.out));
        // What parsers print must not get between the messages.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        silenceLoggers();
        daemon("scholion-requests", () -> listen(in, orders)).setPriority(Thread.MAX_PRIORITY);
        var tools = new ReadingTools();
        tools.prepare();
        for (int desk = 1; desk < desks; desk++) {
            daemon("scholion-desk", () -> serve(new ReadingDesk(tools), orders, out));
        }
        serve(new ReadingDesk(tools), orders, out);
    }

    private static void serve(ReadingDesk desk, BlockingQueue<Order> orders, MessageWriter out) {
        try {
            var after = ReadingDesk.After.GO_ON;
            while (after == ReadingDesk.After.GO_ON) {
                var order = orders.take();
                var seat = out.forSeat(order.seat());
                seat.write(order.begun());
                after = desk.read(order.request(), seat);
            }
            Runtime.getRuntime().halt(HALTED_BY_MEMORY);
        } catch (IOException e) {
            Runtime.getRuntime().halt(HALTED_BY_EOF); // nobody listens any more
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(INTERRUPTED); // a parser did that, which spares nobody else's thread either
        }
    }

    /** Parsers log every oddity of a document, which takes longer than many a document; what matters is a message. */
    public static void silenceLoggers() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void listen(MessageReader in, BlockingQueue<Order> orders) {
        try {
            while (true) {
                var message = in.read();
                if (REQUESTS.contains(message.type())) {
                    orders.add(new Order(in.seat(), message, System.nanoTime()));
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
