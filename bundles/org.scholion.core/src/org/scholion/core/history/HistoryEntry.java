package org.scholion.core.history;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done to the annotations of an article.
 *
 * @param when null where nobody noted it
 * @param analyst identifier of who did it
 * @param label as in "Mark as claim"
 * @param quote words that the first of the annotations marks, or empty
 * @param annotations identifiers, in the order of the step
 * @param step number of the step that can be undone or redone, from 0; -1 for what is known from the annotations alone
 * @param undone whether it was undone
 */
public record HistoryEntry(Instant when, String analyst, String label, String quote, List<String> annotations, int step,
        boolean undone) {

    public HistoryEntry {
        annotations = List.copyOf(annotations);
    }

    /** Whether it can be undone or redone on this machine. */
    public boolean isStep() {
        return step >= 0;
    }
}
