package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.Sent;
import org.scholion.core.reading.UnpackedContainer.Origin;

/**
 * A document that is to be read.
 *
 * @param file that holds it now
 * @param shown how the analyst knows it: the file, or the archive's with the path in it
 * @param name of the article's file: the file's name, or the path in the archive
 * @param container file name of the archive or mailbox, else empty
 * @param error why there is nothing to read, else empty
 * @param arrival how it came, where it is no file of the analyst's
 * @param attached what it has to do with the documents of a mail
 */
record ImportInput(Path file, Path shown, String name, String container, String error, Arrival arrival,
        Attached attached) {

    /**
     * How a document came.
     *
     * @param shown how the analyst knows it, empty for a file
     * @param receipt null for a file, and for what did not come
     * @param direct whether the receipt is the document's own, not that of a container around it
     * @param note what is to be said of the container when its first document comes in, else empty
     */
    record Arrival(String shown, Receipt receipt, boolean direct, String note) {

        static final Arrival AS_FILE = new Arrival("", null, false, "");

        /** That of a document in a container which came in this way. */
        Arrival inside(String path) {
            return new Arrival(shown.isEmpty() ? "" : shown + "/" + path, receipt, false, "");
        }

        /** The same where the container says where the document was before. */
        Arrival with(Origin origin) {
            return origin.address().isEmpty() ? this
                    : new Arrival(shown,
                            new Receipt(origin.address(), origin.received(), origin.contentType(), List.of(),
                                    ArticleProperties.builder().url(origin.address()).build(), List.of()),
                            true, note);
        }

        Arrival with(String newNote) {
            return new Arrival(shown, receipt, direct, newNote);
        }
    }

    /**
     * What a document has to do with the documents of a mail.
     *
     * @param to identifier of the article of the mail that it is attached to, or empty
     * @param apart whether what is attached to it is read apart
     */
    record Attached(String to, boolean apart) {

        static final Attached NOT = new Attached("", false);
    }

    ImportInput(Path file, Path shown, String name, String container, String error) {
        this(file, shown, name, container, error, Arrival.AS_FILE, Attached.NOT);
    }

    static ImportInput of(Path file) {
        return new ImportInput(file, file, String.valueOf(file.getFileName()), "", "");
    }

    static ImportInput of(ReceivedDocument received) {
        return new ImportInput(received.file(), received.file(), received.name(), "", received.error(),
                new Arrival(received.shown(), received.receipt(), true, ""), Attached.NOT);
    }

    /** How the analyst knows it: empty for a file, which is known by its path. */
    String shownAddress() {
        return arrival.shown();
    }

    /** How the analyst knows it, in one line. */
    String known() {
        return arrival.shown().isEmpty() ? shown.toString() : arrival.shown();
    }

    /** From which it came; the documents in an archive have no address of their own but what the archive says. */
    String address() {
        return arrival.receipt() == null || !arrival.direct() ? "" : arrival.receipt().address();
    }

    /** What its reader is told of where it came from. */
    Sent sent() {
        return new Sent(contentType(), address());
    }

    /** As the sender declared it, or empty; the documents in an archive are not of the archive's type. */
    private String contentType() {
        if (attached.apart()) {
            return ReadingSession.MAIL_WITHOUT_ATTACHMENTS;
        }
        return arrival.receipt() == null || !arrival.direct() ? "" : arrival.receipt().contentType();
    }

    /** The same as a mail whose attachments come in as documents of their own. */
    ImportInput withoutAttachments() {
        return new ImportInput(file, shown, name, container, error, arrival, new Attached(attached.to(), true));
    }

    /** The same with something to be said of the container when it comes in. */
    ImportInput withNote(String note) {
        return new ImportInput(file, shown, name, container, error, arrival.with(note), attached);
    }

    /** The same as a document that cannot be read. */
    ImportInput failed(String reason) {
        return new ImportInput(file, shown, name, container, reason, arrival, attached);
    }

    /** What is to be said of it and of its container. */
    List<String> notes(List<String> warnings) {
        return arrival.note().isEmpty() ? warnings
                : Stream.concat(Stream.of(arrival.note()), warnings.stream()).toList();
    }

    List<String> warnings(ExtractedDocument document) {
        var warnings = new ArrayList<>(arrival.receipt() == null ? List.of() : arrival.receipt().warnings());
        warnings.addAll(document.extraction().warnings());
        return warnings;
    }

    /** The document with the metadata that say where it comes from, and what is known otherwise of the article. */
    ExtractedDocument withOrigin(ExtractedDocument document) {
        if (container.isEmpty() && arrival.receipt() == null) {
            return document;
        }
        var metadata = new ArrayList<Metadatum>();
        var properties = document.properties();
        var extraction = document.extraction();
        if (!container.isEmpty()) {
            metadata.add(new Metadatum("scholion:container", container));
            metadata.add(new Metadatum("scholion:pathInContainer", name));
        }
        if (arrival.receipt() != null) {
            metadata.addAll(arrival.receipt().metadata());
            if (address().isEmpty() && !arrival.receipt().address().isEmpty()) {
                metadata.add(new Metadatum("scholion:containerAddress", arrival.receipt().address()));
            }
            properties = properties.or(arrival.receipt().otherwise());
            properties = arrival.receipt().isPasted() ? FirstWords.titled(properties, document) : properties;
            extraction = extraction.withWarnings(warnings(document));
        }
        metadata.addAll(document.metadata());
        return new ExtractedDocument(document.text(), document.segments(), document.links(), properties, metadata,
                extraction);
    }
}
