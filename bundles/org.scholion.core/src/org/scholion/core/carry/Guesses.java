package org.scholion.core.carry;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.compare.Placement;
import org.scholion.core.compare.Placement.Guess;
import org.scholion.core.span.Span;

/** Where an annotation of one or more spans may be, each place for the annotation as a whole. */
final class Guesses {

    private Guesses() {
    }

    /**
     * A place for each span that has one.
     *
     * @param spans in order
     * @param similarity from 0 to 1, that of the spans on average; a span without a place counts 0
     */
    record Whole(List<Span> spans, double similarity) {

        Whole {
            spans = spans.stream().sorted().toList();
        }

        boolean overlaps() {
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i - 1).overlaps(spans.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The place of an annotation all of whose spans are found. */
    static Whole found(List<Placement> parts) {
        return whole(parts, 0);
    }

    /** The places that may be meant, the most alike first. */
    static List<Whole> of(List<Placement> parts) {
        int most = parts.stream().mapToInt(part -> part.guesses().size()).max().orElse(0);
        var guesses = new ArrayList<Whole>();
        for (int rank = 0; rank < most; rank++) {
            var guess = whole(parts, rank);
            if (!guess.overlaps() && guesses.stream().noneMatch(other -> other.spans().equals(guess.spans()))) {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    /** Of each part the guess of a rank; of one that is found, or has not so many, the last that it has. */
    private static Whole whole(List<Placement> parts, int rank) {
        var guesses = new ArrayList<Guess>();
        for (var part : parts) {
            int last = part.span().isPresent() ? 0 : part.guesses().size() - 1;
            if (last >= 0) {
                guesses.add(part.guesses().get(Math.min(rank, last)));
            }
        }
        double total = guesses.stream().mapToDouble(guess -> Math.min(1, guess.similarity())).sum();
        return new Whole(guesses.stream().map(Guess::span).toList(), parts.isEmpty() ? 0 : total / parts.size());
    }
}
