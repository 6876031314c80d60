package org.scholion.core.casebook;

import java.util.List;

/**
 * What a bulk step changed, or would change.
 *
 * @param annotations that it changes, adds or deletes
 * @param articles in which they are
 * @param problems readings that could not be read and were left out, each a sentence
 */
public record BulkResult(int annotations, int articles, List<String> problems) {

    public BulkResult {
        problems = List.copyOf(problems);
    }
}
