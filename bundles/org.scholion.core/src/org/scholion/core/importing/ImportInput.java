package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Metadatum;

/**
 * A document that is to be read.
 *
 * @param file that holds it now
 * @param shown how the analyst knows it: the file, or the archive's with the path in it
 * @param name of the article's file: the file's name, or the path in the archive
 * @param container file name of the archive or mailbox, else empty
 * @param error why there is nothing to read, else empty
 * @param arrival how it came, where it is no file of the analyst's
 */
record ImportInput(Path file, Path shown, String name, String container, String error, Arrival arrival) {

    /**
     * How a document came.
     *
     * @param shown how the analyst knows it, empty for a file
     * @param receipt null for a file, and for what did not come
     */
    record Arrival(String shown, Receipt receipt) {

        static final Arrival AS_FILE = new Arrival("", null);
    }

    ImportInput(Path file, Path shown, String name, String container, String error) {
        this(file, shown, name, container, error, Arrival.AS_FILE);
    }

    static ImportInput of(Path file) {
        return new ImportInput(file, file, String.valueOf(file.getFileName()), "", "");
    }

    static ImportInput of(ReceivedDocument received) {
        return new ImportInput(received.file(), received.file(), received.name(), "", received.error(),
                new Arrival(received.shown(), received.receipt()));
    }

    /** How the analyst knows it: empty for a file, which is known by its path. */
    String shownAddress() {
        return arrival.shown();
    }

    /** From which it came; the documents in an archive have no address of their own. */
    String address() {
        return arrival.receipt() == null || !container.isEmpty() ? "" : arrival.receipt().address();
    }

    /** As the sender declared it, or empty; the documents in an archive are not of the archive's type. */
    String contentType() {
        return arrival.receipt() == null || !container.isEmpty() ? "" : arrival.receipt().contentType();
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
            extraction = extraction.withWarnings(warnings(document));
        }
        metadata.addAll(document.metadata());
        return new ExtractedDocument(document.text(), document.segments(), document.links(), properties, metadata,
                extraction);
    }
}
