package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for any of many regular expressions in a text. An alternation would try each of them at each place; most begin
 * with a letter at the beginning of a word, so this tries only those with the right letter, and only there.
 */
final class PhraseFinder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL;
    private static final String START = "^";
    private static final String WORD = "\\b";
    private static final String GROUP = "(?:";
    private static final String QUANTIFIERS = "?*{";

    /** By their first letters, folded, those that begin a word. */
    private final Map<Character, Pattern> atWords = new HashMap<>();
    /** Those that begin the text; null when there are none. */
    private final Pattern atStart;
    /** All others; null when there are none. */
    private final Pattern anywhere;

    PhraseFinder(List<String> expressions) {
        var byLetter = new HashMap<Character, List<String>>();
        var first = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var expression : expressions) {
            var letters = firstLetters(expression);
            if (hasAlternatives(expression)) {
                others.add(expression);
            } else if (expression.startsWith(START)) {
                first.add(expression);
            } else if (letters.isEmpty()) {
                others.add(expression);
            }
            letters.forEach(letter -> byLetter.computeIfAbsent(letter, unused -> new ArrayList<>()).add(expression));
        }
        byLetter.forEach((letter, some) -> atWords.put(letter, either(some)));
        atStart = either(first);
        anywhere = either(others);
    }

    private static Pattern either(List<String> expressions) {
        return expressions.isEmpty() ? null : Pattern.compile(String.join("|", expressions), FLAGS);
    }

    boolean find(String text) {
        return atStart != null && atStart.matcher(text).lookingAt() || findAtWords(text)
                || anywhere != null && anywhere.matcher(text).find();
    }

    private boolean findAtWords(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isLetter = Character.isLetter(text.charAt(i));
            var pattern = isLetter && !inWord ? atWords.get(fold(text.charAt(i))) : null;
            // Looking at the text before, so that the beginning of a word is one.
            if (pattern != null && pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    .region(i, text.length()).lookingAt()) {
                return true;
            }
            inWord = isLetter;
        }
        return false;
    }

    /** The letters, folded, of which one must begin the word that the expression begins with; none when that is not clear. */
    private static Set<Character> firstLetters(String expression) {
        if (!expression.startsWith(WORD) || hasAlternatives(expression)) {
            return Set.of();
        }
        var rest = expression.substring(WORD.length());
        int end = rest.indexOf(')');
        if (!rest.startsWith(GROUP)) {
            return beginsWithLetter(rest) ? Set.of(fold(rest.charAt(0))) : Set.of();
        }
        var group = end < 0 ? "" : rest.substring(GROUP.length(), end);
        boolean optional = end + 1 < rest.length() && QUANTIFIERS.indexOf(rest.charAt(end + 1)) >= 0;
        if (optional || group.isEmpty() || group.indexOf('(') >= 0 || group.indexOf('[') >= 0) {
            return Set.of();
        }
        var letters = new HashSet<Character>();
        for (var alternative : group.split("\\|", -1)) {
            if (!beginsWithLetter(alternative)) {
                return Set.of();
            }
            letters.add(fold(alternative.charAt(0)));
        }
        return letters;
    }

    /** Whether there must be a letter. */
    private static boolean beginsWithLetter(String expression) {
        return !expression.isEmpty() && Character.isLetter(expression.charAt(0))
                && (expression.length() == 1 || QUANTIFIERS.indexOf(expression.charAt(1)) < 0);
    }

    private static boolean hasAlternatives(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {
                }
            }
        }
        return false;
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
