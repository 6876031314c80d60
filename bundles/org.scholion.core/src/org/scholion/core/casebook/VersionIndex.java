package org.scholion.core.casebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which articles are versions of one another. Not safe for use by several threads. */
final class VersionIndex {

    private final Map<String, VersionKeys> keys = new HashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Map<String, String> earlier = new HashMap<>();
    private final Map<String, Set<String>> later = new HashMap<>();

    void clear() {
        Stream.of(keys, articles, earlier, later).forEach(Map::clear);
    }

    /**
     * Takes up an article.
     *
     * @param previousVersion identifier of the article that it is a version of, or empty
     */
    void add(String id, VersionKeys itsKeys, String previousVersion) {
        keys.put(id, itsKeys);
        itsKeys.all().forEach(key -> articles.computeIfAbsent(key, unused -> new TreeSet<>()).add(id));
        if (!previousVersion.isEmpty()) {
            earlier.put(id, previousVersion);
            later.computeIfAbsent(previousVersion, unused -> new TreeSet<>()).add(id);
        }
    }

    /** Takes up what an article's keys are now; of what it is a version stays. */
    void setKeys(String id, VersionKeys itsKeys) {
        keys.put(id, itsKeys).all().forEach(key -> articles.get(key).remove(id));
        itsKeys.all().forEach(key -> articles.computeIfAbsent(key, unused -> new TreeSet<>()).add(id));
    }

    /** The version that another one with these keys would follow: the latest at its address, else of its text. */
    Optional<String> latest(VersionKeys wanted) {
        return latest(wanted.address()).or(() -> latest(wanted.text()));
    }

    private Optional<String> latest(String key) {
        return articles.getOrDefault(key, Set.of()).stream().map(this::last)
                .max(Comparator.comparingInt(this::number).thenComparing(Comparator.naturalOrder()));
    }

    /** Where the versions after an article end; files that others wrote may go round in a circle. */
    private String last(String id) {
        var seen = new HashSet<String>();
        var last = id;
        while (seen.add(last)) {
            var next = later.getOrDefault(last, Set.of()).stream().filter(keys::containsKey)
                    .filter(candidate -> !seen.contains(candidate)).max(Comparator.naturalOrder());
            last = next.orElse(last);
        }
        return last;
    }

    /** The how manieth version an article is, from 1. A version that is not in the casebook counts all the same. */
    int number(String id) {
        return upTo(id).size();
    }

    /** The version that an article began with; it may not be in the casebook any more. */
    String first(String id) {
        return upTo(id).getLast();
    }

    /** An article and the versions before it, the first one last; a circle is cut. */
    private SequencedSet<String> upTo(String id) {
        var seen = new LinkedHashSet<String>();
        for (var version = id; version != null && seen.add(version);) {
            version = earlier.get(version);
        }
        return seen;
    }

    /** Whether two articles have the same main text but for white space. */
    boolean isSameText(String one, String other) {
        var first = keys.get(one);
        var second = keys.get(other);
        return first != null && second != null && first.text().equals(second.text());
    }

    /** Whether an article has the text of these keys. */
    boolean isText(String id, VersionKeys wanted) {
        var known = keys.get(id);
        return known != null && !wanted.text().isEmpty() && known.text().equals(wanted.text());
    }
}
