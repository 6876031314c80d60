package org.scholion.core.report.collect;

import java.util.Arrays;

/** Numbers from 0 in sets that grow together. */
final class DisjointSets {

    private final int[] parents;

    DisjointSets(int count) {
        parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    void join(int one, int other) {
        int first = Math.min(of(one), of(other));
        parents[Math.max(of(one), of(other))] = first;
    }

    /** The lowest number of the set. */
    int of(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int next = number; parents[next] != root;) { // so that the way is short the next time
            int above = parents[next];
            parents[next] = root;
            next = above;
        }
        return root;
    }
}
