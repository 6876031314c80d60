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
 */
public record PreviewEntry(Path file, ImportOutcome.Status status, String title, String source, String published,
        String firstLines, List<String> warnings, String error) {

    public PreviewEntry {
        warnings = List.copyOf(warnings);
    }

    /** Whether the casebook would have a new article. */
    public boolean isNew() {
        return status == ImportOutcome.Status.IMPORTED;
    }
}
