package org.scholion.ui.views;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text typed to narrow a list: each of its words must occur, whatever case and accents it is written with. */
public final class TextFilter {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Latin letters with all that European languages do to them: to normalize each name of a long list takes too long. */
    private static final String[] LATIN = foldEach(0x250);

    private final List<String> words;

    private TextFilter(List<String> words) {
        this.words = words;
    }

    public static TextFilter of(String typed) {
        var folded = fold(typed).strip();
        return new TextFilter(folded.isEmpty() ? List.of() : Arrays.asList(BLANKS.split(folded)));
    }

    /** Whether everything matches. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Whether all words occur.
     *
     * @param folded what {@link #fold} made of the text; kept by lists that filter often
     */
    public boolean matches(String folded) {
        for (var word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The text without differences of case, accent and width. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= LATIN.length) {
                return foldWhole(text);
            }
            folded.append(LATIN[letter]);
        }
        return folded.toString();
    }

    private static String foldWhole(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Each of the first letters by itself: none of them changes what becomes of another. */
    private static String[] foldEach(int letters) {
        var folded = new String[letters];
        for (int letter = 0; letter < letters; letter++) {
            folded[letter] = foldWhole(Character.toString(letter));
        }
        return folded;
    }
}
