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
 */
public record ImportOutcome(Path file, String article, String title, Status status, List<String> warnings,
        String error) {

    public ImportOutcome {
        warnings = List.copyOf(warnings);
    }

    /** Whether the casebook has a new article. */
    public enum Status {
        IMPORTED, DUPLICATE, FAILED
    }
}
