package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.List;

import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.casebook.SimilarArticle;

/**
 * What would become of one input.
 *
 * @param status {@link ImportOutcome.Status#IMPORTED} when it would come in as a new article, and
 *        {@link ImportOutcome.Status#VERSION} as a new version of one
 * @param title of the article, or the name of the file where there is none; empty when it cannot be read
 * @param source name of the outlet, or empty
 * @param published ISO 8601, or empty
 * @param firstLines the beginning of the main text on one line, or empty; what is in the casebook already is not read
 * @param warnings one sentence each
 * @param error why it cannot be read, else empty
 * @param address of a document that is no file of the analyst's, else empty
 * @param earlier the article that it would be a new version of, or null
 * @param similar the article that it is a near-duplicate of, the most similar one, or null
 * @param twin the input with the same bytes that would come in before this one, as the analyst knows it; else empty
 */
public record PreviewEntry(Path file, ImportOutcome.Status status, String title, String source, String published,
        String firstLines, List<String> warnings, String error, String address, EarlierVersion earlier,
        SimilarArticle similar, String twin) {

    public PreviewEntry {
        warnings = List.copyOf(warnings);
    }

    public PreviewEntry(Path file, ImportOutcome.Status status, String title, String source, String published,
            String firstLines, List<String> warnings, String error) {
        this(file, status, title, source, published, firstLines, warnings, error, "", null, null, "");
    }

    /** The same for a document that the analyst knows by an address, unless that is empty. */
    PreviewEntry at(String newAddress) {
        return new PreviewEntry(file, status, title, source, published, firstLines, warnings, error, newAddress,
                earlier, similar, twin);
    }

    /** The same for what is a version of another article, or a near-duplicate; null for what it is not. */
    PreviewEntry like(EarlierVersion newEarlier, SimilarArticle newSimilar) {
        return new PreviewEntry(file, newEarlier == null ? status : ImportOutcome.Status.VERSION, title, source,
                published, firstLines, warnings, error, address, newEarlier, newSimilar, twin);
    }

    /** The same for a document that comes in already, as another input of the same import. */
    PreviewEntry twinOf(PreviewEntry first) {
        var known = first.shortInput().equals(shortInput()) ? first.input() : first.shortInput();
        return new PreviewEntry(file, status, title, source, published, firstLines, warnings, error, address, earlier,
                similar, known);
    }

    /** How the analyst knows the input: its address, else its file. */
    public String input() {
        return address.isEmpty() ? file.toString() : address;
    }

    /** The same without the folder. */
    public String shortInput() {
        return address.isEmpty() ? String.valueOf(file.getFileName()) : address;
    }

    /** Whether the casebook would have a new article: one of its own, or a version of one that is there. */
    public boolean isNew() {
        return status == ImportOutcome.Status.IMPORTED || status == ImportOutcome.Status.VERSION;
    }
}
