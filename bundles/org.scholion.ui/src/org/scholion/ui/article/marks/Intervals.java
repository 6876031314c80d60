package org.scholion.ui.article.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.scholion.core.span.Span;

/**
 * Things that lie at spans of a text, in order of begin, outer ones first. What is in a range is found without a look at
 * all: of each block of things the largest end is known. To add one costs no more than moving the rest.
 */
final class Intervals<T> {

    private static final int BLOCK = 64;

    private final Function<T, Span> spanOf;
    private final Comparator<T> order;
    private final List<T> things;
    /** Where each thing ends: beside each other in memory, since all of them are measured again after a change. */
    private int[] ends;
    private int[] largestEnds;

    Intervals(Collection<T> things, Function<T, Span> spanOf) {
        this.spanOf = spanOf;
        this.order = Comparator.comparing(spanOf);
        this.things = new ArrayList<>(things);
        this.things.sort(order);
        largestEnds = new int[this.things.size() / BLOCK + 1];
        ends = this.things.stream().mapToInt(thing -> spanOf.apply(thing).end()).toArray();
        measureFrom(0);
    }

    /** All of them in order; a view that changes with this. */
    List<T> all() {
        return Collections.unmodifiableList(things);
    }

    /** Adds something behind those that lie at the same span. */
    void add(T thing) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(things.get(middle), thing) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        things.add(low, thing);
        if (things.size() > ends.length) {
            ends = Arrays.copyOf(ends, 2 * things.size());
        }
        System.arraycopy(ends, low, ends, low + 1, things.size() - 1 - low);
        ends[low] = spanOf.apply(thing).end();
        measureFrom(low);
    }

    void remove(T thing) {
        int index = indexOf(thing);
        if (index >= 0) {
            things.remove(index);
            System.arraycopy(ends, index + 1, ends, index, things.size() - index);
            measureFrom(index);
        }
    }

    /** Where something is in the order; -1 when it is not there. */
    int indexOf(T thing) {
        var span = spanOf.apply(thing);
        for (int i = firstAtOrAfter(span.begin()); i < things.size()
                && spanOf.apply(things.get(i)).begin() == span.begin(); i++) {
            if (things.get(i).equals(thing)) {
                return i;
            }
        }
        return -1;
    }

    /** What overlaps a range, in order. */
    List<T> in(int begin, int end) {
        var found = new ArrayList<T>();
        int limit = firstAtOrAfter(end);
        for (int block = 0; block * BLOCK < limit; block++) {
            if (largestEnds[block] > begin) {
                int last = Math.min(limit, (block + 1) * BLOCK);
                for (int i = block * BLOCK; i < last; i++) {
                    if (ends[i] > begin) {
                        found.add(things.get(i));
                    }
                }
            }
        }
        return found;
    }

    /** The place in the order of the first that does not begin before an offset. */
    int firstAtOrAfter(int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(things.get(middle)).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void measureFrom(int index) {
        int blocks = things.size() / BLOCK + 1;
        if (blocks > largestEnds.length) {
            largestEnds = Arrays.copyOf(largestEnds, 2 * blocks);
        }
        for (int block = index / BLOCK; block < blocks; block++) {
            int largest = 0;
            for (int i = block * BLOCK; i < Math.min(things.size(), (block + 1) * BLOCK); i++) {
                largest = Math.max(largest, ends[i]);
            }
            largestEnds[block] = largest;
        }
    }
}
