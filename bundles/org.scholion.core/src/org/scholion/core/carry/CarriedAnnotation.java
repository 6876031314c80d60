package org.scholion.core.carry;

import java.util.List;

import org.scholion.core.compare.Placement.Certainty;

/**
 * What became of one annotation in the next version of its article.
 *
 * @param id of the annotation, the same in both versions
 * @param layer name of its layer
 * @param quote the words that it marks in the earlier version; of several spans joined by an ellipsis
 * @param certainty of the least sure of its spans
 * @param now the words where it is now, or for a lost one where it may be; empty where nothing is like it
 * @param guesses offsets in the new text, of a lost one the places that may be meant, the best one first
 */
public record CarriedAnnotation(String id, String layer, String quote, Certainty certainty, String now,
        List<Place> guesses) {

    public CarriedAnnotation {
        guesses = List.copyOf(guesses);
    }

    /**
     * A place in the new text.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset, exclusive
     * @param similarity from 0 to 1
     */
    public record Place(int begin, int end, double similarity) {
    }
}
