package org.scholion.core.compare;

import java.util.List;
import java.util.Optional;

import org.scholion.core.span.Span;

/**
 * Where a span of one version of a text is in another.
 *
 * @param guesses the places that may be meant, the best one first; for a span that is found the first is its place
 */
public record Placement(Certainty certainty, List<Guess> guesses) {

    /** How sure a placement is. */
    public enum Certainty {
        /** The same words in the same surroundings. */
        SAME,
        /** The words or their surroundings changed: it is the place beyond reasonable doubt, and worth a look. */
        CHANGED,
        /** No place that is sure enough. */
        LOST
    }

    /**
     * A place that may be meant.
     *
     * @param similarity of words and surroundings, from 0 to 1
     */
    public record Guess(Span span, double similarity) {
    }

    static final Placement NOWHERE = new Placement(Certainty.LOST, List.of());

    public Placement {
        guesses = List.copyOf(guesses);
        if (certainty != Certainty.LOST && guesses.isEmpty()) {
            throw new IllegalArgumentException("Found, but nowhere");
        }
    }

    /** The place, empty when it is lost. */
    public Optional<Span> span() {
        return certainty == Certainty.LOST ? Optional.empty() : Optional.of(guesses.get(0).span());
    }
}
