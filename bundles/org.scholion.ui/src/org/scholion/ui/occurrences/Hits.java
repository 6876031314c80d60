package org.scholion.ui.occurrences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.scholion.core.occurrences.Occurrence;

/** The places found so far, and which of them are to be marked: at first those that are not marked already. */
final class Hits {

    private final List<Occurrence> all = new ArrayList<>();
    private final BitSet chosen = new BitSet();
    private final Set<String> articles = new HashSet<>();
    private int marked;

    void clear() {
        all.clear();
        chosen.clear();
        articles.clear();
        marked = 0;
    }

    void add(List<Occurrence> found) {
        for (var hit : found) {
            chosen.set(all.size(), !hit.marked());
            all.add(hit);
            articles.add(hit.article());
            marked += hit.marked() ? 1 : 0;
        }
    }

    int size() {
        return all.size();
    }

    Occurrence get(int index) {
        return all.get(index);
    }

    boolean isChosen(int index) {
        return chosen.get(index);
    }

    /** What is marked already cannot be marked again. */
    void choose(int index, boolean choose) {
        chosen.set(index, choose && !all.get(index).marked());
    }

    void chooseAll(boolean choose) {
        IntStream.range(0, all.size()).forEach(index -> choose(index, choose));
    }

    List<Occurrence> chosen() {
        return chosen.stream().mapToObj(all::get).toList();
    }

    int chosenCount() {
        return chosen.cardinality();
    }

    int articles() {
        return articles.size();
    }

    int marked() {
        return marked;
    }
}
