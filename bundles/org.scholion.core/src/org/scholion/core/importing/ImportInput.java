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
 */
record ImportInput(Path file, Path shown, String name, String container, String error) {

    static ImportInput of(Path file) {
        return new ImportInput(file, file, String.valueOf(file.getFileName()), "", "");
    }

    /** The document with the metadata that say which archive it comes from. */
    ExtractedDocument withOrigin(ExtractedDocument document) {
        if (container.isEmpty()) {
            return document;
        }
        var metadata = new ArrayList<>(List.of(new Metadatum("scholion:container", container),
                new Metadatum("scholion:pathInContainer", name)));
        metadata.addAll(document.metadata());
        return new ExtractedDocument(document.text(), document.segments(), document.links(), document.properties(),
                metadata, document.extraction());
    }
}
