package org.scholion.importer.tika;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** One request to a worker and all that it says to it, within the time. Runs once. */
final class Conversation {

    private static final long POLL_MILLIS = 100;

    private final WorkerProcess worker;
    private final ReadLimits limits;
    private final BooleanSupplier cancelled;
    private final Consumer<Message> hearer;
    private final long started = System.nanoTime();
    private boolean heard;
    private boolean broken;

    /** @param hearer of all messages but the last */
    Conversation(WorkerProcess worker, ReadLimits limits, BooleanSupplier cancelled, Consumer<Message> hearer) {
        this.worker = worker;
        this.limits = limits;
        this.cancelled = cancelled;
        this.hearer = hearer;
    }

    /**
     * Whether the worker broke down without a word about this document though it had read others before. Then it may
     * have been one of those, or the system, that ended it: the document deserves a new worker, which cannot be in this
     * case again.
     */
    boolean metDyingWorker() {
        return broken && !heard && worker.documents() > 1;
    }

    /** Listens until the worker is done, dead or stopped; what was wrong, if anything. */
    Optional<Trouble> hold(Message request) throws InterruptedException {
        try {
            worker.ask(request);
            while (true) {
                var left = limits.time().minus(elapsed());
                if (cancelled.getAsBoolean()) {
                    worker.kill();
                    throw new OperationCanceledException();
                }
                if (!left.isPositive()) {
                    worker.kill();
                    return Optional.of(Trouble.timeout(limits));
                }
                var reply = worker.next(Math.min(POLL_MILLIS, left.toMillis()));
                if (reply != null && reply.isEmpty()) {
                    worker.kill();
                    return dead();
                }
                if (reply != null && reply.get().type() == MessageType.DONE) {
                    return done(reply.get());
                }
                if (reply != null) {
                    heard = true;
                    hearer.accept(reply.get());
                }
            }
        } catch (IOException e) {
            worker.kill();
            return dead();
        } catch (InterruptedException e) {
            worker.kill(); // it is in the middle of this document and cannot take another
            throw e;
        }
    }

    private Optional<Trouble> done(Message reply) {
        if (Boolean.parseBoolean(reply.field(2))) {
            worker.markUnfit();
        }
        return Trouble.of(reply.field(0), reply.field(1), limits);
    }

    private Optional<Trouble> dead() {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException(); // the session was closed and has ended its workers
        }
        broken = true;
        return Optional.of(Trouble.crash());
    }

    /** Since it began. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
