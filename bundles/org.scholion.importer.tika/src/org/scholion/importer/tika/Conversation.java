package org.scholion.importer.tika;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.Outcome;

/** One request at a seat and all that the worker says to it, within the time. Runs once. */
final class Conversation {

    private static final long POLL_MILLIS = 100;

    private final Seat seat;
    private final ReadLimits limits;
    private final BooleanSupplier cancelled;
    private final Consumer<Message> hearer;
    private long started = System.nanoTime();
    private boolean begun;
    private boolean heard;
    private boolean broken;

    /** @param hearer of all messages but the last */
    Conversation(Seat seat, ReadLimits limits, BooleanSupplier cancelled, Consumer<Message> hearer) {
        this.seat = seat;
        this.limits = limits;
        this.cancelled = cancelled;
        this.hearer = hearer;
    }

    /**
     * Whether the worker broke down and that may not be the doing of this document: another was read beside it, or it
     * said no word about this one and had read others before. Then the document deserves a worker of its own, which
     * cannot be in this case again.
     */
    boolean deservesOwnWorker() {
        return broken && (seat.process().isShared() || !heard && seat.process().documents() > 1);
    }

    /** Listens until the worker is done, dead or stopped; what was wrong, if anything. */
    Optional<Trouble> hold(Message request) throws InterruptedException {
        try {
            seat.ask(request);
            while (true) {
                var left = timeLeft();
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                if (!left.isPositive()) {
                    seat.process().kill();
                    return Optional.of(Trouble.timeout(limits));
                }
                var replies = seat.next(Math.min(POLL_MILLIS, left.toMillis()));
                if (replies.isEmpty()) {
                    return dead();
                }
                for (var reply : replies.get()) {
                    if (reply.type() == MessageType.DONE) {
                        return done(reply);
                    }
                    if (reply.type() == MessageType.BEGUN) {
                        begin(reply);
                    } else {
                        heard = true;
                        hearer.accept(reply);
                    }
                }
            }
        } catch (IOException e) {
            return dead();
        } catch (InterruptedException | RuntimeException e) {
            seat.process().kill(); // it is in the middle of this document and cannot take another
            throw e;
        }
    }

    /** A document that waits for another is given the other's time too. */
    private Duration timeLeft() {
        var time = begun || !seat.process().isShared() ? limits.time() : limits.time().multipliedBy(2);
        return time.minus(elapsed());
    }

    /** Its own time begins only now. */
    private void begin(Message reply) {
        started += TimeUnit.MILLISECONDS.toNanos(Long.parseLong(reply.field(0)));
        begun = true;
    }

    private Optional<Trouble> done(Message reply) {
        if (Boolean.parseBoolean(reply.field(2))) {
            seat.process().markUnfit();
        }
        broken = reply.field(0).equals(Outcome.OUT_OF_MEMORY.name());
        return Trouble.of(reply.field(0), reply.field(1), limits);
    }

    private Optional<Trouble> dead() {
        seat.process().kill();
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
