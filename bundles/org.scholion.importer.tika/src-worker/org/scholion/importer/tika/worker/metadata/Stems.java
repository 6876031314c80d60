package org.scholion.importer.tika.worker.metadata;

import java.util.List;

/** Looks for any of some beginnings of words in a name: a quick look before a close one by a regular expression. */
final class Stems {

    private static final int LETTERS = 26;

    /** By their first letters. */
    private final String[][] stems = new String[LETTERS][0];

    /** @param stems small letters of the English alphabet */
    Stems(List<String> stems) {
        for (int letter = 0; letter < LETTERS; letter++) {
            char first = (char) ('a' + letter);
            this.stems[letter] = stems.stream().filter(stem -> stem.charAt(0) == first).toArray(String[]::new);
        }
    }

    /** Whether one of them is anywhere in it, in capitals or small letters. */
    boolean areIn(String name) {
        for (int i = 0; i < name.length(); i++) {
            int letter = (name.charAt(i) | 0x20) - 'a';
            if (letter >= 0 && letter < LETTERS) {
                for (var stem : stems[letter]) {
                    if (name.regionMatches(true, i, stem, 0, stem.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
