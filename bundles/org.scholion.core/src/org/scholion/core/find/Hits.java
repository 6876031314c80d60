package org.scholion.core.find;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.span.Span;

/** What was found so far, in the order of the text. Grows while a search goes on; for one thread. */
public final class Hits {

    private final List<Span> spans = new ArrayList<>();

    /** Takes up hits behind all others. */
    public void add(List<Span> found) {
        spans.addAll(found);
    }

    public void clear() {
        spans.clear();
    }

    public int size() {
        return spans.size();
    }

    public Span get(int index) {
        return spans.get(index);
    }

    /** The index of the first hit that begins at an offset or behind it; the number of hits when there is none. */
    public int from(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The hits that touch a part of the text. */
    public List<Span> in(Span part) {
        int first = from(part.begin());
        if (first > 0 && spans.get(first - 1).end() > part.begin()) {
            first--;
        }
        return List.copyOf(spans.subList(first, Math.max(first, from(part.end()))));
    }

    /** The index of the hit after one, or before it, going round at the ends; -1 when there are none. */
    public int step(int index, boolean forward) {
        return spans.isEmpty() ? -1 : Math.floorMod(index + (forward ? 1 : -1), spans.size());
    }
}
