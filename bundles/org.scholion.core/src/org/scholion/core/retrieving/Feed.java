package org.scholion.core.retrieving;

import java.util.List;

/**
 * What a feed lists.
 *
 * @param entries in the order of the feed, the newest first as a rule
 */
public record Feed(String title, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
