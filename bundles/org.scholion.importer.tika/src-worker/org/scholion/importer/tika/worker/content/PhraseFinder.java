package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for any of many regular expressions in a text. An alternation would try each of them at each place; most begin
 * with certain letters or signs, many of them at the beginning of a word, so this tries only those with the right ones,
 * and only there.
 */
final class PhraseFinder {

    private static final int OF_WORDS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final String START = "^";
    private static final int ASCII = 0x80;

    /** Those that begin with a word. */
    private final Beginnings atWords;
    /** Those that begin with a letter or sign, wherever it is. */
    private final Beginnings atSigns;
    /** Those that begin the text. */
    private final Beginnings atStart;
    /** All others; null when there are none. */
    private final Pattern anywhere;

    PhraseFinder(List<String> expressions) {
        var words = new ArrayList<String>();
        var signs = new ArrayList<String>();
        var first = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var expression : expressions.stream().flatMap(one -> Expressions.alternatives(one).stream()).toList()) {
            boolean start = expression.startsWith(START);
            var bare = start ? expression.substring(START.length()) : Expressions.withoutBoundary(expression);
            var beginnings = Expressions.beginnings(bare);
            if (beginnings.isEmpty()) {
                others.add(expression);
            } else if (start) {
                first.add(bare);
            } else if (bare.equals(expression)) {
                signs.add(bare);
            } else {
                // It is looked for where a word begins: asking once more whether one does takes longer than all the rest.
                boolean word = beginnings.stream().allMatch(beginning -> Character.isLetterOrDigit(beginning.sign()));
                (word ? words : others).add(word ? bare : expression);
            }
        }
        atWords = new Beginnings(words);
        atSigns = new Beginnings(signs);
        atStart = new Beginnings(first);
        anywhere = others.isEmpty() ? null : Expressions.either(others, "");
    }

    boolean find(String text) {
        return !text.isEmpty() && atStart.match(text, 0) || findWithin(text)
                || anywhere != null && anywhere.matcher(text).find();
    }

    private boolean findWithin(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isOfWord = isOfWord(c)
                    || i > 0 && Character.isLowSurrogate(c) && isOfWord(text.codePointAt(i - 1));
            if (isOfWord && !inWord && atWords.match(text, i) || atSigns.match(text, i)) {
                return true;
            }
            inWord = isOfWord;
        }
        return false;
    }

    /** What belongs to a word as regular expressions see it. */
    private static boolean isOfWord(int c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isAlphabetic(c) || (OF_WORDS >> Character.getType(c) & 1) != 0 || c == 0x200c || c == 0x200d;
    }
}
