package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** The reading of one document by one worker, to its end or to the worker's. */
final class Attempt {

    private static final long POLL_MILLIS = 100;

    private final WorkerProcess worker;
    private final ReadLimits limits;
    private final BooleanSupplier cancelled;
    private final Reading reading;
    private final long started = System.nanoTime();
    private boolean heard;
    private boolean broken;

    Attempt(WorkerProcess worker, ReadLimits limits, BooleanSupplier cancelled) {
        this.worker = worker;
        this.limits = limits;
        this.cancelled = cancelled;
        reading = new Reading(limits);
    }

    /** @throws CoreException when there is neither text nor the certainty that there is none */
    ExtractedDocument document(Optional<Trouble> trouble, String version) throws CoreException {
        var text = reading.finish();
        if (trouble.isPresent()) {
            if (text.text().isEmpty()) {
                throw new CoreException(Status.error(trouble.get().reason()));
            }
            reading.warn(trouble.get().warning(), true);
        } else if (text.text().isEmpty()) {
            reading.warn("No text was found in it.", false);
        }
        var extraction = new Extraction(TikaDocumentReader.NAME, version, options(), reading.warnings(),
                reading.isTruncated(), elapsed().toMillis());
        return new ExtractedDocument(text.text(), text.segments(), reading.properties(), reading.metadata(),
                extraction);
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
    Optional<Trouble> listen(Path file) throws InterruptedException {
        try {
            worker.ask(WorkerSession.request(file, limits));
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
                    reading.accept(reply.get());
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

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private List<String> options() {
        var options = new ArrayList<>(limits.options());
        options.addAll(List.of("mainContent=readability4j", "ocr=false"));
        return options;
    }
}
