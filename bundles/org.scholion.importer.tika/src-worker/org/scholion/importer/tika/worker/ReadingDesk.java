package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;
import org.scholion.importer.tika.protocol.Outcome;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.SAXException;

/**
 * Reads one document at a time, in a thread beside the one that asks, and always replies with an outcome unless
 * the process is ended.
 */
public final class ReadingDesk {

    /** What is to become of the process. */
    enum After {
        GO_ON, HALT
    }

    /** How often text that has gathered is sent on, so that it survives the process being killed. */
    private static final long FLUSH_MILLIS = 250;

    private final ReadingTools tools;
    private final DocumentThread thread = new DocumentThread();

    /** @param tools may be shared with other desks */
    public ReadingDesk(ReadingTools tools) {
        this.tools = tools;
    }

    /** @param out to whom the request is answered */
    public After read(Message request, MessageWriter out) throws InterruptedException {
        var reply = new Reply(out, request.type() == MessageType.READ ? Integer.parseInt(request.field(1)) : 0);
        var reading = thread.submit(() -> read(request, reply));
        var outcome = await(reading, reply);
        if (outcome.outcome() != Outcome.READ) {
            thread.renew();
        }
        boolean full = outcome.outcome() == Outcome.OUT_OF_MEMORY;
        reply.done(Message.of(MessageType.DONE, outcome.outcome(), outcome.detail(), full || thread.hasStrays()));
        return full ? After.HALT : After.GO_ON;
    }

    private static Failure await(Future<Failure> reading, Reply reply) throws InterruptedException {
        while (true) {
            try {
                return reading.get(FLUSH_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                reply.flush();
            } catch (ExecutionException e) {
                return new Failure(Outcome.DAMAGED, ""); // what is wrong with it could not even be put into words
            }
        }
    }

    private Failure read(Message request, Reply reply) {
        try {
            if (request.type() == MessageType.RENDER) {
                new PageTask(request, reply).run();
                return new Failure(Outcome.READ, "");
            }
            if (request.type() == MessageType.ENRICH) {
                new RichPage(reply).tell(Path.of(request.field(0)));
                return new Failure(Outcome.READ, "");
            }
            if (request.type() == MessageType.UNPACK) {
                return new UnpackTask(request, reply, tools.parsers()).run();
            }
            new DocumentTask(request, reply, tools.parsers(), tools.languages()).run();
            return reply.sample().isBlank() ? withoutText(Path.of(request.field(0))) : new Failure(Outcome.READ, "");
        } catch (IOException | SAXException | TikaException | RuntimeException | Error e) {
            // Error too: the process outlives all but a full heap, and the analyst is told in any case.
            return failure(Path.of(request.field(0)), e);
        }
    }

    /** Parts of archives look like files of an unknown kind, or like archives with nothing in them. */
    private static Failure withoutText(Path file) {
        return UnreadKind.words(file).map(words -> new Failure(Outcome.UNSUPPORTED, words))
                .orElse(new Failure(Outcome.READ, ""));
    }

    private static Failure failure(Path file, Throwable thrown) {
        var failure = Failure.of(thrown);
        boolean strange = failure.outcome() == Outcome.DAMAGED || failure.outcome() == Outcome.UNSUPPORTED;
        return !strange ? failure
                : UnreadKind.words(file).map(words -> new Failure(Outcome.UNSUPPORTED, words)).orElse(failure);
    }
}
