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
import org.scholion.core.reading.Sent;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** The reading of one document by one worker, to its end or to the worker's. */
final class Attempt {

    /**
     * What is asked for.
     *
     * @param sent what the sender of the document said
     * @param passwords to try
     */
    record Request(Path file, Sent sent, List<String> passwords) {

        Message message(ReadLimits limits) {
            return Message.of(MessageType.READ, file.toAbsolutePath(), limits.textCharacters(),
                    limits.embeddedDocuments(), limits.depth(), sent.contentType(), String.join("\n", passwords),
                    sent.address());
        }
    }

    private final ReadLimits limits;
    private final Request request;
    private final Reading reading;
    private final Conversation conversation;
    private Optional<Trouble> trouble = Optional.empty();

    Attempt(Seat seat, ReadLimits limits, Request request, BooleanSupplier cancelled) {
        this.limits = limits;
        this.request = request;
        reading = new Reading(limits);
        conversation = new Conversation(seat, limits, cancelled, reading::accept);
    }

    /** @throws CoreException when there is neither text nor the certainty that there is none */
    ExtractedDocument document(String version) throws CoreException {
        var text = reading.finish();
        if (text.text().isEmpty() && reading.isLocked()) {
            throw new CoreException(Status.error(reason(Trouble.LOCKED)));
        }
        if (trouble.isPresent()) {
            if (text.text().isEmpty()) {
                throw new CoreException(Status.error(reason(trouble.get())));
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

    private String reason(Trouble reported) {
        return reported.equals(Trouble.LOCKED) && !request.passwords().isEmpty() ? Trouble.WRONG_PASSWORDS
                : reported.reason();
    }

    /** Whether a password would open it, or more of it. */
    boolean isLocked() {
        return reading.isLocked() || trouble.filter(Trouble.LOCKED::equals).isPresent();
    }

    /** See {@link Conversation#deservesOwnWorker()}. */
    boolean deservesOwnWorker() {
        return conversation.deservesOwnWorker();
    }

    /** Listens until the worker is done, dead or stopped. */
    void listen() throws InterruptedException {
        trouble = conversation.hold(request.message(limits));
    }

    private List<String> options() {
        var options = new ArrayList<>(limits.options());
        options.addAll(List.of("mainContent=scholion", "ocr=false"));
        if (!request.sent().contentType().isEmpty()) {
            options.add(ReadingSession.CONTENT_TYPE_OPTION + request.sent().contentType());
        }
        if (!request.sent().address().isEmpty()) {
            options.add(ReadingSession.ADDRESS_OPTION + request.sent().address());
        }
        if (reading.isUnlocked()) {
            options.add(ReadingSession.PASSWORD_OPTION);
        }
        return options;
    }
}
