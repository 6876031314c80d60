package org.scholion.core.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.Validators;

/** The feeds that a casebook follows, in the order in which they were added. Safe for use by several threads. */
public final class Feeds {

    public static final String FILE = "feeds.json";

    private final CasebookStore store;
    private final FeedFile shared;
    private final FeedFile local;

    public Feeds(CasebookStore store) {
        this.store = store;
        shared = new FeedFile(store.layout().root().resolve(FILE));
        local = new FeedFile(store.layout().local().resolve(FILE));
    }

    public List<FollowedFeed> all() throws CoreException {
        synchronized (store) {
            var states = states();
            var feeds = new ArrayList<FollowedFeed>();
            for (var object : shared.read()) {
                var address = text(object, "address");
                var title = text(object, "title");
                if (!address.isEmpty()) {
                    feeds.add(new FollowedFeed(address, title.isEmpty() ? address : title,
                            object.getOrDefault("seen", List.of()), states.getOrDefault(address, FeedState.NEVER)));
                }
            }
            return feeds;
        }
    }

    public Optional<FollowedFeed> feed(String address) throws CoreException {
        return all().stream().filter(feed -> feed.address().equals(address.strip())).findFirst();
    }

    /**
     * Follows a feed from now on.
     *
     * @return false when it was followed already
     * @throws CoreException when the address is none of the web
     */
    public boolean add(String address) throws CoreException {
        return !add(List.of(new Subscription(address, ""))).isEmpty();
    }

    /**
     * Follows feeds from now on, all or none.
     *
     * @return the addresses of those that were not followed already
     * @throws CoreException when an address is none of the web
     */
    public List<String> add(List<Subscription> subscriptions) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            var feeds = new LinkedHashMap<String, FollowedFeed>();
            all().forEach(feed -> feeds.put(feed.address(), feed));
            var added = new ArrayList<String>();
            for (var subscription : subscriptions) {
                var address = subscription.address().strip();
                if (!RetrievalRequest.isAddress(address)) {
                    throw new CoreException(
                            Status.error("The address of a feed begins with http:// or https://, not: " + address));
                }
                if (feeds.putIfAbsent(address, FollowedFeed.of(address).titled(subscription.title())) == null) {
                    added.add(address);
                }
            }
            if (!added.isEmpty()) {
                write(List.copyOf(feeds.values()));
            }
            return added;
        }
    }

    /**
     * Follows a feed no longer; its articles stay.
     *
     * @return false when it was not followed
     */
    public boolean remove(String address) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            var feeds = new ArrayList<>(all());
            boolean removed = feeds.removeIf(feed -> feed.address().equals(address.strip()));
            if (removed) {
                write(feeds);
            }
            return removed;
        }
    }

    /** Changes what is known of a feed, unless it was removed meanwhile. */
    void change(String address, UnaryOperator<FollowedFeed> change) throws CoreException {
        synchronized (store) {
            write(all().stream().map(feed -> feed.address().equals(address) ? change.apply(feed) : feed).toList());
        }
    }

    private void write(List<FollowedFeed> feeds) throws CoreException {
        var sharedObjects = new ArrayList<Map<String, Object>>();
        var localObjects = new ArrayList<Map<String, Object>>();
        for (var feed : feeds) {
            var object = new LinkedHashMap<String, Object>();
            object.put("address", feed.address());
            object.put("title", feed.title());
            object.put("seen", feed.seen());
            sharedObjects.add(object);
            var state = new LinkedHashMap<String, Object>();
            state.put("address", feed.address());
            state.put("updated", feed.state().updated());
            state.put("added", feed.state().added());
            state.put("problem", feed.state().problem());
            state.put("etag", feed.state().validators().etag());
            state.put("lastModified", feed.state().validators().lastModified());
            localObjects.add(state);
        }
        shared.write(sharedObjects);
        local.write(localObjects);
    }

    private Map<String, FeedState> states() {
        var states = new HashMap<String, FeedState>();
        try {
            for (var object : local.read()) {
                states.put(text(object, "address"),
                        new FeedState(text(object, "updated"), Integer.parseInt(text(object, "added")),
                                text(object, "problem"),
                                new Validators(text(object, "etag"), text(object, "lastModified"))));
            }
        } catch (CoreException | NumberFormatException e) {
            states.clear(); // what is local can be lost: the feeds are asked as if for the first time
        }
        return states;
    }

    private static String text(Map<String, List<String>> object, String name) {
        var texts = object.getOrDefault(name, List.of());
        return texts.isEmpty() ? "" : texts.get(0);
    }
}
