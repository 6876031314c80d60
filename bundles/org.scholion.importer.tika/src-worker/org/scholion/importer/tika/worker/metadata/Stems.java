package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for beginnings of words in names, for what they speak of: a quick look before a close one by a regular expression.
 * Names are most of a page, so that two letters decide at most places that none begins there.
 */
final class Stems {

    private static final int LETTERS = 26;

    private record Stem(String letters, int subject) {
    }

    /** By their first two letters; null where none begins. */
    private final Stem[][] stems = new Stem[LETTERS * LETTERS][];

    /** @param stems small letters of the English alphabet, at least two */
    Stems(List<String> stems) {
        add(1, stems);
    }

    /** @param stems for each bit of the mask those that speak of one subject */
    Stems(String[]... stems) {
        for (int i = 0; i < stems.length; i++) {
            add(1 << i, List.of(stems[i]));
        }
    }

    private void add(int subject, List<String> more) {
        for (var letters : more) {
            int pair = pair(letters.charAt(0), letters.charAt(1));
            var all = new ArrayList<>(stems[pair] == null ? List.<Stem>of() : List.of(stems[pair]));
            all.add(new Stem(letters, subject));
            stems[pair] = all.toArray(Stem[]::new);
        }
    }

    /** Whether one of them is anywhere in it, in capitals or small letters. */
    boolean areIn(String name) {
        return subjects(name) != 0;
    }

    /** The mask of the subjects of those that are anywhere in it. */
    int subjects(String name) {
        int subjects = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            int pair = pair(name.charAt(i), name.charAt(i + 1));
            var some = pair < 0 ? null : stems[pair];
            for (int s = 0; some != null && s < some.length; s++) {
                subjects |= isAt(name, i, some[s].letters) ? some[s].subject : 0;
            }
        }
        return subjects;
    }

    private static boolean isAt(String name, int at, String stem) {
        if (name.length() - at < stem.length()) {
            return false;
        }
        for (int i = 2; i < stem.length(); i++) {
            if (small(name.charAt(at + i)) != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A number for two letters of the English alphabet, negative when one of them is another character. */
    private static int pair(char one, char other) {
        int first = small(one) - 'a';
        int second = small(other) - 'a';
        return first < 0 || first >= LETTERS || second < 0 || second >= LETTERS ? -1 : first * LETTERS + second;
    }

    /** Of a letter of the English alphabet the small one; nothing else becomes such a letter. */
    private static int small(char c) {
        return c | 0x20;
    }
}
