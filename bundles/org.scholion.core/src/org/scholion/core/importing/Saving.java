package org.scholion.core.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.scholion.core.reading.ExtractedDocument;

/**
 * When, and from where, a page was retrieved that somebody saved as a file, if the file says so.
 *
 * @param address from which it came
 */
record Saving(String address, Instant when) {

    private static final String WHEN = "scholion:retrieved";
    private static final String FROM = "scholion:retrievedFrom";

    static Optional<Saving> of(ExtractedDocument document) {
        var address = value(document, FROM);
        try {
            return address.isEmpty() ? Optional.empty()
                    : Optional.of(new Saving(address, Instant.parse(value(document, WHEN))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String value(ExtractedDocument document, String name) {
        return document.metadata().stream().filter(metadatum -> metadatum.name().equals(name))
                .map(ExtractedDocument.Metadatum::value).findFirst().orElse("");
    }
}
