package org.scholion.core.journal;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The steps that can be undone and redone.
 *
 * @param steps in the order in which they were made
 * @param done how many of them are not undone
 */
public record History(List<Step> steps, int done) {

    /** So many steps can be undone, also after a restart, if they do not take more than {@value #MOST_BYTES} bytes. */
    public static final int MOST_STEPS = 1_000;
    /** What the steps may take that can be undone. The last step can be, whatever it takes. */
    public static final long MOST_BYTES = 8L << 20;

    public static final History NONE = new History(List.of(), 0);

    public History {
        steps = List.copyOf(steps);
        if (done < 0 || done > steps.size()) {
            throw new IllegalArgumentException(done + " of " + steps.size() + " steps");
        }
    }

    /**
     * Where the steps begin that can be undone.
     *
     * @param count of all steps, in the order in which they were made
     * @param size of a step by its number, in bytes
     */
    public static int first(int count, IntToLongFunction size) {
        int first = count;
        long total = 0;
        while (first > 0 && count - first < MOST_STEPS
                && (first == count || total + size.applyAsLong(first - 1) <= MOST_BYTES)) {
            total += size.applyAsLong(--first);
        }
        return first;
    }

    /** The last steps. Where even some of them are undone, none: what can be redone must not hide what can be undone. */
    History recent() {
        int first = first(steps.size(), step -> steps.get(step).size());
        return first > done ? NONE : new History(steps.subList(first, steps.size()), done - first);
    }
}
