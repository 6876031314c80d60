package org.scholion.core.report.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The endings that plural and case put onto nouns and adjectives, in the languages in which there are headings. Only what is
 * common is taken off, and only where at least four letters stay, three in English: a topic that is not found is a lesser harm than one that
 * is found everywhere.
 */
final class Endings {

    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_ENGLISH_LETTERS = 3;

    /** Without accents, the longest first. */
    private static final Map<String, List<String>> BY_LANGUAGE = Map.of( //
            "en", List.of("es", "s"), //
            "de", List.of("en", "er", "es", "em", "e", "n", "s"), //
            "fr", List.of("es", "s", "x", "e"), //
            "es", List.of("es", "as", "os", "s", "a", "o"));

    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

    private Endings() {
    }

    /**
     * A word without its ending; as it is in other languages.
     *
     * @param word in small letters without accents
     * @param language BCP 47, or empty
     */
    static String without(String word, String language) {
        var primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (primary.equals("en") && word.endsWith("ies") && word.length() > LEAST_LETTERS) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int least = primary.equals("en") ? LEAST_ENGLISH_LETTERS : LEAST_LETTERS;
        for (var ending : BY_LANGUAGE.getOrDefault(primary, List.of())) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least
                    && !isOfTheStem(word, ending, primary)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** In English, only what hisses takes a whole syllable ({@code taxes}), and some words end in s ({@code crisis}). */
    private static boolean isOfTheStem(String word, String ending, String language) {
        if (!language.equals("en")) {
            return false;
        }
        var stem = word.substring(0, word.length() - ending.length());
        return ending.equals("es") ? HISSING.stream().noneMatch(stem::endsWith)
                : stem.endsWith("s") || stem.endsWith("u") || stem.endsWith("i");
    }
}
