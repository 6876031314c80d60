package org.scholion.core.feeds;

import org.scholion.core.retrieving.Validators;

/**
 * How the last update of a feed on this computer went.
 *
 * @param updated instant, ISO 8601; empty when it never was
 * @param added articles that came in, new versions too
 * @param problem why the feed itself could not be read, else empty
 * @param validators for asking again
 */
public record FeedState(String updated, int added, String problem, Validators validators) {

    public static final FeedState NEVER = new FeedState("", 0, "", Validators.NONE);
}
