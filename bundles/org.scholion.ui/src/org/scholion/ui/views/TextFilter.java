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
        if (text.chars().allMatch(c -> c < 0x80)) { // the usual case, and the only fast one
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
