package org.scholion.importer.tika.worker.pdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.function.ToDoubleFunction;

/** Typical values of many. */
final class Measures {

    private static final double STEP = 4;

    private Measures() {
    }

    /** The value that most of them have, of the equally frequent ones the smallest; values closer than a quarter of a point are one. */
    static <T> double mode(Collection<T> things, ToDoubleFunction<T> value) {
        var counts = new HashMap<Long, Integer>();
        long best = 0;
        int most = 0;
        for (var thing : things) {
            long key = Math.round(value.applyAsDouble(thing) * STEP);
            int count = counts.merge(key, 1, Integer::sum);
            if (count > most || count == most && key < best) {
                most = count;
                best = key;
            }
        }
        return best / STEP;
    }

    /** The value below which the share of the values is; the fallback if there are none. */
    static double quantile(double[] values, double share, double fallback) {
        if (values.length == 0) {
            return fallback;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
