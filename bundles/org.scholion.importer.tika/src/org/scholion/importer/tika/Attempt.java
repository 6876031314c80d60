package org.scholion.importer.tika;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/** The reading of one document by one worker, to its end or to the worker's. */
final class Attempt {

    private final ReadLimits limits;
    private final String contentType;
    private final Reading reading;
    private final Conversation conversation;

    /** @param contentType as the sender of the document declared it, or empty */
    Attempt(WorkerProcess worker, ReadLimits limits, String contentType, BooleanSupplier cancelled) {
        this.limits = limits;
        this.contentType = contentType;
        reading = new Reading(limits);
        conversation = new Conversation(worker, limits, cancelled, reading::accept);
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
                reading.isTruncated(), conversation.elapsed().toMillis());
        return new ExtractedDocument(text.text(), text.segments(), text.links(), reading.properties(),
                reading.metadata(), extraction);
    }

    /** Whether the document deserves a new worker. */
    boolean metDyingWorker() {
        return conversation.metDyingWorker();
    }

    /** Listens until the worker is done, dead or stopped; what was wrong, if anything. */
    Optional<Trouble> listen(Path file) throws InterruptedException {
        return conversation.hold(WorkerSession.request(file, limits, contentType));
    }

    private List<String> options() {
        var options = new ArrayList<>(limits.options());
        options.addAll(List.of("mainContent=scholion", "ocr=false"));
        if (!contentType.isEmpty()) {
            options.add(ReadingSession.CONTENT_TYPE_OPTION + contentType);
        }
        return options;
    }
}
