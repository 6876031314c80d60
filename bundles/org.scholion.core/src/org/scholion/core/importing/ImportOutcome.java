package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.List;

import org.scholion.core.carry.CarriedReadings;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.casebook.SimilarArticle;

/**
 * What became of one input.
 *
 * @param file that was read; of a document in an archive, the archive's with the path in it
 * @param article identifier of the article that now holds the input, empty when it failed
 * @param title of that article
 * @param warnings one sentence each
 * @param error why it failed, else empty
 * @param earlier the version before, null unless the article is a version of one
 * @param address of a document that is no file of the analyst's, else empty
 * @param carried annotations of the version before that came over with it, none unless it is a version
 * @param similar the article that this one is a near-duplicate of, the most similar one; null where there is none
 */
public record ImportOutcome(Path file, String article, String title, Status status, List<String> warnings,
        String error, EarlierVersion earlier, String address, SimilarArticle similar, CarriedReadings carried) {

    public ImportOutcome {
        warnings = List.copyOf(warnings);
        if ((status == Status.VERSION) != (earlier != null)) {
            throw new IllegalArgumentException("A version follows another one, and nothing else does: " + file);
        }
    }

    public ImportOutcome(Path file, String article, String title, Status status, List<String> warnings, String error,
            EarlierVersion earlier) {
        this(file, article, title, status, warnings, error, earlier, "", null, CarriedReadings.NONE);
    }

    /** The same for a document that the analyst knows by an address, unless that is empty. */
    public ImportOutcome at(String newAddress) {
        return new ImportOutcome(file, article, title, status, warnings, error, earlier, newAddress, similar,
                carried);
    }

    /** The same for a near-duplicate of another article, unless that is null. */
    ImportOutcome like(SimilarArticle newSimilar) {
        return new ImportOutcome(file, article, title, status, warnings, error, earlier, address, newSimilar,
                carried);
    }

    /** The same for a version with which annotations came over. */
    ImportOutcome carrying(CarriedReadings newCarried) {
        return new ImportOutcome(file, article, title, status, warnings, error, earlier, address, similar, newCarried);
    }

    /** How the analyst knows the input: its address, else its file. */
    public String input() {
        return address.isEmpty() ? file.toString() : address;
    }

    /** The same without the folder. */
    public String shortInput() {
        return address.isEmpty() ? String.valueOf(file.getFileName()) : address;
    }

    /** An outcome that is no new version. */
    public ImportOutcome(Path file, String article, String title, Status status, List<String> warnings, String error) {
        this(file, article, title, status, warnings, error, null);
    }

    /** Whether the casebook has a new article: one of its own, or a version of one that was there. */
    public boolean isNew() {
        return status == Status.IMPORTED || status == Status.VERSION;
    }

    /** What became of an input in a word. */
    public enum Status {
        IMPORTED, VERSION, DUPLICATE, FAILED
    }
}
