package org.scholion.importer.tika;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageWriter;

/**
 * A place in a worker process from which one document at a time is asked for. Whoever has it asks and hears; the process's
 * listener brings the replies. What has arrived together is handed over together: a small document has many messages, and
 * to wake a thread for each would take longer than to hear them.
 */
final class Seat {

    private static final int MOST_TOGETHER = 64;
    private static final int HANDED_OVER = 16;

    private final WorkerProcess process;
    private final MessageWriter out;
    private final BlockingQueue<List<Message>> replies = new ArrayBlockingQueue<>(HANDED_OVER);
    /** The listener's. */
    private List<Message> gathered = new ArrayList<>();
    private volatile boolean ended;

    Seat(WorkerProcess process, MessageWriter out) {
        this.process = process;
        this.out = out;
    }

    WorkerProcess process() {
        return process;
    }

    void ask(Message request) throws IOException {
        out.write(request);
        out.flush();
    }

    /** The next messages, none when there were none within the time; empty when there will never be any. */
    Optional<List<Message>> next(long millis) throws InterruptedException {
        var some = replies.poll(Math.max(1, millis), TimeUnit.MILLISECONDS);
        if (ended && (some == null || some.isEmpty())) {
            return Optional.ofNullable(replies.poll());
        }
        return Optional.of(some == null ? List.of() : some);
    }

    /** Keeps a reply until it is handed over. */
    void gather(Message reply) throws InterruptedException {
        gathered.add(reply);
        if (gathered.size() == MOST_TOGETHER) {
            handOver();
        }
    }

    /** Waits while much is not heard yet. */
    void handOver() throws InterruptedException {
        if (!gathered.isEmpty()) {
            replies.put(gathered);
            gathered = new ArrayList<>();
        }
    }

    /** Says that nothing more will come. */
    void end() {
        ended = true;
        replies.offer(List.of()); // wakes who is waiting; where there is no room, nobody is
    }
}
