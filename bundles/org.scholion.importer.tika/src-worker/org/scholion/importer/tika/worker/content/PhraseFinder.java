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
 * with a certain letter or sign, many of them at the beginning of a word, so this tries only those with the right one, and
 * only there.
 */
final class PhraseFinder {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL;
    private static final int OF_WORDS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final String START = "^";
    private static final String WORD = "\\b";
    private static final String GROUP = "(?:";
    private static final String QUANTIFIERS = "?*{";
    private static final String META = "\\[](){}.*+?^$|";

    /** Expressions by what they begin with. */
    private static final class Beginnings {

        private static final int ASCII = 128;

        private final Map<Character, List<String>> expressions = new HashMap<>();
        private final Pattern[] ascii = new Pattern[ASCII];
        private final Map<Character, Pattern> others = new HashMap<>();

        void add(char folded, String expression) {
            expressions.computeIfAbsent(folded, unused -> new ArrayList<>()).add(expression);
        }

        void compile() {
            expressions.forEach((folded, some) -> others.put(folded, either(some)));
            for (char c = 0; c < ASCII; c++) {
                ascii[c] = others.get(fold(c));
            }
        }

        /** Whether one of them is in the text at the place. */
        boolean match(String text, int at) {
            char c = text.charAt(at);
            var pattern = c < ASCII ? ascii[c] : others.isEmpty() ? null : others.get(fold(c));
            return pattern != null && pattern.matcher(text).region(at, text.length()).lookingAt();
        }
    }

    /** Those that begin with a word. */
    private final Beginnings atWords = new Beginnings();
    /** Those that begin with a letter or sign, wherever it is. */
    private final Beginnings atSigns = new Beginnings();
    /** Those that begin the text; null when there are none. */
    private final Pattern atStart;
    /** All others; null when there are none. */
    private final Pattern anywhere;

    PhraseFinder(List<String> expressions) {
        var first = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var expression : expressions.stream().flatMap(one -> alternatives(one).stream()).toList()) {
            boolean word = expression.startsWith(WORD);
            var signs = beginnings(word ? expression.substring(WORD.length()) : expression);
            if (expression.startsWith(START)) {
                first.add(expression);
            } else if (signs.isEmpty() || word && !signs.stream().allMatch(Character::isLetter)) {
                others.add(expression);
            } else if (word) {
                // It is looked for where a word begins: asking once more whether one does takes longer than all the rest.
                signs.forEach(letter -> atWords.add(letter, expression.substring(WORD.length())));
            } else {
                signs.forEach(sign -> atSigns.add(sign, expression));
            }
        }
        atWords.compile();
        atSigns.compile();
        atStart = either(first);
        anywhere = either(others);
    }

    private static Pattern either(List<String> expressions) {
        return expressions.isEmpty() ? null : Pattern.compile(String.join("|", expressions), FLAGS);
    }

    boolean find(String text) {
        return atStart != null && atStart.matcher(text).lookingAt() || findWithin(text)
                || anywhere != null && anywhere.matcher(text).find();
    }

    private boolean findWithin(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = Character.isLetter(c);
            if (isLetter && !inWord && atWords.match(text, i) || atSigns.match(text, i)) {
                return true;
            }
            inWord = isLetter || isOfWord(c) || Character.isLowSurrogate(c) && isOfWord(text.codePointAt(i - 1));
        }
        return false;
    }

    /** What belongs to a word as regular expressions see it. */
    private static boolean isOfWord(int c) {
        return Character.isAlphabetic(c) || (OF_WORDS >> Character.getType(c) & 1) != 0 || c == 0x200c || c == 0x200d;
    }

    /** The letters and signs, folded, of which one must begin what the expression finds; none when that is not clear. */
    static Set<Character> beginnings(String expression) {
        if (expression.isEmpty()) {
            return Set.of();
        }
        boolean group = expression.startsWith(GROUP);
        int end = group ? groupEnd(expression) : 1;
        boolean plain = group || META.indexOf(expression.charAt(0)) < 0 && !Character.isSurrogate(expression.charAt(0));
        if (!plain || end < 0) {
            return Set.of();
        }
        var first = new HashSet<Character>();
        for (var part : group ? alternatives(expression.substring(GROUP.length(), end - 1)) : List.<String>of()) {
            var firstOfPart = beginnings(part);
            if (firstOfPart.isEmpty()) {
                return Set.of();
            }
            first.addAll(firstOfPart);
        }
        if (!group) {
            first.add(fold(expression.charAt(0)));
        }
        return end < expression.length() && QUANTIFIERS.indexOf(expression.charAt(end)) >= 0
                ? withRest(first, expression.substring(end))
                : first;
    }

    /** @param rest begins with what says that there may be none of the first ones */
    private static Set<Character> withRest(Set<Character> first, String rest) {
        var next = rest.startsWith("?") ? beginnings(rest.substring(1)) : Set.<Character>of();
        if (next.isEmpty()) {
            return Set.of();
        }
        first.addAll(next);
        return first;
    }

    /** Behind the group that the expression begins with; negative when that is not clear. */
    private static int groupEnd(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    return -1;
                }
                case '(' -> depth++;
                case ')' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                default -> {
                }
            }
        }
        return -1;
    }

    /** The parts of an expression of which one must be found. */
    static List<String> alternatives(String expression) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        parts.add(expression.substring(begin, i));
                        begin = i + 1;
                    }
                }
                default -> {
                }
            }
        }
        parts.add(expression.substring(begin));
        return parts;
    }

    static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
