package org.scholion.core.casebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.scholion.core.shingle.BandTable;
import org.scholion.core.shingle.Shingles;

/** The signatures of articles and which of them are alike. Not safe for use by several threads. */
final class SimilarityIndex {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Link>> links = new HashMap<>();
    private final BandTable table = new BandTable();

    /**
     * What is known of an article but for its signature.
     *
     * @param stamp of the article's file when its text was looked at
     * @param size how many shingles the text has
     */
    record Entry(String id, String stamp, int size) {
    }

    private record Link(int other, double similarity) {
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** The number of an article that is here. */
    int number(String id) {
        return numbers.get(id);
    }

    int[] bands(int number) {
        return table.bands(number);
    }

    boolean holds(String id, String stamp) {
        var number = numbers.get(id);
        return number != null && entries.get(number).stamp().equals(stamp);
    }

    void add(Entry entry, int[] bands) {
        numbers.put(entry.id(), entries.size());
        entries.add(entry);
        table.add(bands);
    }

    /** The articles that a text may be similar to, the likeliest first. */
    List<String> candidates(int size, int[] bands) {
        if (size < Shingles.FEWEST) {
            return List.of();
        }
        return IntStream.of(table.candidates(bands)).mapToObj(entries::get).filter(entry -> mayBeAlike(size, entry))
                .map(Entry::id).toList();
    }

    /** Texts share at most the shingles of the shorter one. */
    private static boolean mayBeAlike(int size, Entry entry) {
        return entry.size() >= Shingles.FEWEST
                && Math.min(size, entry.size()) >= NearDuplicates.LOWEST * Math.max(size, entry.size());
    }

    /** Takes up that two articles are alike; nothing when one of them is not here. */
    void link(NearDuplicate pair) {
        var one = numbers.get(pair.article());
        var other = numbers.get(pair.other());
        if (one != null && other != null) {
            links.computeIfAbsent(one, unused -> new ArrayList<>(2)).add(new Link(other, pair.similarity()));
            links.computeIfAbsent(other, unused -> new ArrayList<>(2)).add(new Link(one, pair.similarity()));
        }
    }

    /** What an article is alike to. */
    List<NearDuplicate> of(String id) {
        var number = numbers.get(id);
        return number == null ? List.of()
                : links.getOrDefault(number, List.of()).stream()
                        .map(link -> new NearDuplicate(id, entries.get(link.other()).id(), link.similarity())).toList();
    }

    /** Each pair once, the one with the smaller identifier as the article. */
    List<NearDuplicate> pairs() {
        return links.keySet().stream().flatMap(number -> of(entries.get(number).id()).stream())
                .filter(pair -> pair.article().compareTo(pair.other()) < 0).toList();
    }

    /** The same with those articles only that have these stamps. */
    SimilarityIndex only(Map<String, String> stamps) {
        if (entries.stream().allMatch(entry -> entry.stamp().equals(stamps.get(entry.id())))) {
            return this;
        }
        var kept = new SimilarityIndex();
        for (int number = 0; number < entries.size(); number++) {
            var entry = entries.get(number);
            if (entry.stamp().equals(stamps.get(entry.id()))) {
                kept.add(entry, table.bands(number));
            }
        }
        pairs().forEach(kept::link);
        return kept;
    }
}
