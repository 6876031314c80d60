package org.scholion.core.feeds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.scholion.core.files.Sha256;
import org.scholion.core.retrieving.FeedEntry;

/**
 * A feed that a casebook follows.
 *
 * @param title as the feed gives it; its address until it was read
 * @param seen keys of the entries that came in, the newest first
 * @param state how the last update on this computer went
 */
public record FollowedFeed(String address, String title, List<String> seen, FeedState state) {

    /** Keys that are kept beyond those the feed lists: some feeds show an old entry again. */
    private static final int KEPT = 2_000;
    private static final int KEY_DIGITS = 16;

    public FollowedFeed {
        seen = List.copyOf(seen);
    }

    static FollowedFeed of(String address) {
        return new FollowedFeed(address, address, List.of(), FeedState.NEVER);
    }

    boolean hasSeen(FeedEntry entry) {
        return seen.contains(key(entry));
    }

    FollowedFeed with(FeedState newState) {
        return new FollowedFeed(address, title, seen, newState);
    }

    FollowedFeed titled(String newTitle) {
        return newTitle.isEmpty() ? this : new FollowedFeed(address, newTitle, seen, state);
    }

    /** The same with more entries that came in. */
    FollowedFeed seeing(List<FeedEntry> entries) {
        Set<String> all = new LinkedHashSet<>();
        entries.forEach(entry -> all.add(key(entry)));
        all.addAll(seen);
        return new FollowedFeed(address, title, all.stream().limit(KEPT + entries.size()).toList(), state);
    }

    private static String key(FeedEntry entry) {
        return Sha256.of(entry.id()).substring(0, KEY_DIGITS);
    }
}
