package org.scholion.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of a text stand. */
final class Occurrences {

    private final Words text;
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    Occurrences(Words text) {
        this.text = text;
        for (int word = 0; word < text.size(); word++) {
            places.computeIfAbsent(text.codes()[word], unused -> new ArrayList<>()).add(word);
        }
    }

    /** Where a word stands, by the number that is the same in both texts. */
    List<Integer> of(int code) {
        return places.getOrDefault(code, List.of());
    }

    /** Where a sequence of words begins. */
    List<Integer> of(int[] sequence) {
        int rarest = 0;
        for (int i = 1; i < sequence.length; i++) {
            if (of(sequence[i]).size() < of(sequence[rarest]).size()) {
                rarest = i;
            }
        }
        var begins = new ArrayList<Integer>();
        for (int place : of(sequence[rarest])) {
            if (stands(sequence, place - rarest)) {
                begins.add(place - rarest);
            }
        }
        return begins;
    }

    private boolean stands(int[] sequence, int begin) {
        if (begin < 0 || begin + sequence.length > text.size()) {
            return false;
        }
        for (int i = 0; i < sequence.length; i++) {
            if (text.codes()[begin + i] != sequence[i]) {
                return false;
            }
        }
        return true;
    }
}
