package org.scholion.core.occurrences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Scripts;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;

/**
 * Words to be found as they are. Blanks and line ends between them count as the same, since lines break anywhere; no hit
 * splits a character.
 *
 * @param words at least one character that is not blank
 * @param wholeWords whether a hit must neither begin nor end inside a word
 */
public record WordSearch(String words, boolean wholeWords, boolean matchCase) {

    public WordSearch {
        words = ArticleText.normalize(words).strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No words to search for");
        }
    }

    /** The places in a text, in order, none overlapping another. */
    public List<Span> in(String text) {
        var places = new ArrayList<Span>();
        var matcher = pattern().matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            if (isWhole(text, matcher.start(), matcher.end())) {
                places.add(new Span(matcher.start(), matcher.end()));
                from = matcher.end();
            } else {
                from = matcher.start() + 1;
            }
        }
        return places;
    }

    private Pattern pattern() {
        var parts = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(parts, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean isWhole(String text, int begin, int end) {
        return Selections.isBorder(text, begin) && Selections.isBorder(text, end)
                && (!wholeWords || !joins(text, begin) && !joins(text, end));
    }

    /** Whether a word goes on over an offset; scripts that do not part their words have none that could. */
    private static boolean joins(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        return isOfWord(before) && isOfWord(after) && !Scripts.standsAlone(before) && !Scripts.standsAlone(after);
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
