package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of one input.
 *
 * @param article identifier of the article that now holds the input, empty when it failed
 * @param title of that article
 * @param warnings one sentence each
 * @param error why it failed, else empty
 * @param earlier the version before, null unless the article is a version of one
 */
public record ImportOutcome(Path file, String article, String title, Status status, List<String> warnings,
        String error, EarlierVersion earlier) {

    public ImportOutcome {
        warnings = List.copyOf(warnings);
        if ((status == Status.VERSION) != (earlier != null)) {
            throw new IllegalArgumentException("A version follows another one, and nothing else does: " + file);
        }
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
