package org.scholion.core.journal;

import java.util.List;

/**
 * The steps that can be undone and redone.
 *
 * @param steps in the order in which they were made
 * @param done how many of them are not undone
 */
public record History(List<Step> steps, int done) {

    public static final History NONE = new History(List.of(), 0);

    public History {
        steps = List.copyOf(steps);
        if (done < 0 || done > steps.size()) {
            throw new IllegalArgumentException(done + " of " + steps.size() + " steps");
        }
    }
}
