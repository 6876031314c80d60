package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * What would become of one input.
 *
 * @param status {@link ImportOutcome.Status#IMPORTED} when it would come in as a new article
 * @param title of the article, or the name of the file where there is none; empty when it cannot be read
 * @param source name of the outlet, or empty
 * @param published ISO 8601, or empty
 * @param firstLines the beginning of the main text on one line, or empty; what is in the casebook already is not read
 * @param warnings one sentence each
 * @param error why it cannot be read, else empty
 * @param address of a document that is no file of the analyst's, else empty
 */
public record PreviewEntry(Path file, ImportOutcome.Status status, String title, String source, String published,
        String firstLines, List<String> warnings, String error, String address) {

    public PreviewEntry {
        warnings = List.copyOf(warnings);
    }

    public PreviewEntry(Path file, ImportOutcome.Status status, String title, String source, String published,
            String firstLines, List<String> warnings, String error) {
        this(file, status, title, source, published, firstLines, warnings, error, "");
    }

    /** The same for a document that the analyst knows by an address, unless that is empty. */
    PreviewEntry at(String newAddress) {
        return new PreviewEntry(file, status, title, source, published, firstLines, warnings, error, newAddress);
    }

    /** How the analyst knows the input: its address, else its file. */
    public String input() {
        return address.isEmpty() ? file.toString() : address;
    }

    /** The same without the folder. */
    public String shortInput() {
        return address.isEmpty() ? String.valueOf(file.getFileName()) : address;
    }

    /** Whether the casebook would have a new article. */
    public boolean isNew() {
        return status == ImportOutcome.Status.IMPORTED;
    }
}
