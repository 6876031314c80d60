package org.scholion.core.feeds;

import java.util.List;

import org.scholion.core.importing.ImportOutcome;

/**
 * What an update of one feed brought.
 *
 * @param outcomes of the entries that were new
 * @param problem why the feed itself could not be read, else empty
 */
public record FeedUpdate(String address, String title, List<ImportOutcome> outcomes, String problem) {

    public FeedUpdate {
        outcomes = List.copyOf(outcomes);
    }

    /** Articles that came in, new versions too. */
    public int added() {
        return (int) outcomes.stream().filter(ImportOutcome::isNew).count();
    }
}
