package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.scholion.core.shingle.BandTable;
import org.scholion.core.shingle.Shingles;
import org.scholion.core.shingle.Signature;

/**
 * Puts claims together that say the same: those in nearly the same words, wherever they stand, and those of which an
 * analyst says that one supports the other. Near means a Jaccard index of at least .5 over runs of three words; the pairs
 * that are compared at all are found by their signatures, so that time grows with the number of claims.
 */
final class SameClaims {

    private static final double NEAR = .5;
    private static final String SUPPORTS = "supports";

    private final List<Placed> claims;
    private final DisjointSets sets;

    SameClaims(List<Placed> claims) {
        this.claims = claims;
        sets = new DisjointSets(claims.size());
        joinSameWords();
        joinNearWords();
        joinSupporting();
    }

    /** The claims in groups, in the order of the first of each. */
    List<List<Placed>> groups() {
        var groups = new TreeMap<Integer, List<Placed>>();
        for (int i = 0; i < claims.size(); i++) {
            groups.computeIfAbsent(sets.of(i), first -> new ArrayList<>()).add(claims.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void joinSameWords() {
        var firsts = new HashMap<String, Integer>();
        for (int i = 0; i < claims.size(); i++) {
            var words = claims.get(i).entry().quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                    .strip();
            if (!words.isEmpty()) {
                sets.join(i, firsts.putIfAbsent(words, i) == null ? i : firsts.get(words));
            }
        }
    }

    private void joinNearWords() {
        var table = new BandTable();
        var kept = new ArrayList<Shingles>();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < claims.size(); i++) {
            var shingles = Shingles.of(claims.get(i).entry().quote());
            if (sets.of(i) == i && shingles.size() > 0) { // one of the same words stands for all
                var bands = Signature.bands(shingles);
                for (int candidate : table.candidates(bands)) {
                    int other = numbers.get(candidate);
                    if (sets.of(other) != sets.of(i) && kept.get(candidate).similarity(shingles) >= NEAR) {
                        sets.join(i, other);
                    }
                }
                table.add(bands);
                kept.add(shingles);
                numbers.add(i);
            }
        }
    }

    private void joinSupporting() {
        var numbers = numbers();
        for (int i = 0; i < claims.size(); i++) {
            for (var link : claims.get(i).entry().relations()) {
                var other = link.relation().equals(SUPPORTS) ? numbers.get(link.targetId()) : null;
                if (other != null) {
                    sets.join(i, other);
                }
            }
        }
    }

    private Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < claims.size(); i++) {
            numbers.put(claims.get(i).entry().id(), i);
        }
        return numbers;
    }
}
