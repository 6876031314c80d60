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
            int letter = small(name.charAt(i)) - 'a';
            if (letter >= 0 && letter < LETTERS) {
                for (var stem : stems[letter]) {
                    if (isAt(name, i, stem)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAt(String name, int at, String stem) {
        if (name.length() - at < stem.length()) {
            return false;
        }
        for (int i = 1; i < stem.length(); i++) {
            if (small(name.charAt(at + i)) != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Of a letter of the English alphabet the small one; nothing else becomes such a letter. */
    private static int small(char c) {
        return c | 0x20;
    }
}
