package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes regular expressions apart, as far as that is needed to know with which letters or signs they begin. */
final class Expressions {

    /**
     * How an expression may begin.
     *
     * @param sign a letter or sign, folded
     * @param rest what has to follow, an expression again
     */
    record Beginning(char sign, String rest) {
    }

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL;
    private static final String GROUP = "(?:";
    private static final String META = "\\[](){}.*+?^$|";
    private static final String META_IN_SETS = "\\[^-&";
    private static final int NOT_CLEAR = -1;

    private Expressions() {
    }

    /** What finds one of them and {@code after}. */
    static Pattern either(List<String> expressions, String after) {
        return Pattern.compile("(?:" + String.join("|", expressions) + ")" + after, FLAGS);
    }

    /** The parts of an expression of which one must be found. */
    static List<String> alternatives(String expression) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = setEnd(expression, i) - 1;
                case '(' -> depth++;
                case ')' -> depth--;
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

    /** All ways in which an expression without alternatives of its own may begin; none when that is not clear. */
    static List<Beginning> beginnings(String expression) {
        int end = firstEnd(expression);
        if (end == NOT_CLEAR) {
            return List.of();
        }
        var first = expression.substring(0, end);
        int quantified = quantifierEnd(expression, end);
        if (quantified == end) {
            return beginnings(first, expression.substring(end));
        }
        var rest = expression.substring(quantified);
        return expression.substring(end, quantified).equals("?") ? together(List.of(first + rest, rest)) : List.of();
    }

    private static List<Beginning> beginnings(String first, String rest) {
        if (first.startsWith(GROUP)) {
            return together(alternatives(first.substring(GROUP.length(), first.length() - 1)).stream()
                    .map(alternative -> alternative + rest).toList());
        }
        var signs = first.startsWith("[") ? first.substring(1, first.length() - 1)
                : first.substring(first.length() - 1);
        return signs.chars().mapToObj(sign -> new Beginning(fold((char) sign), rest)).toList();
    }

    private static List<Beginning> together(List<String> expressions) {
        var all = new ArrayList<Beginning>();
        for (var expression : expressions) {
            var some = beginnings(expression);
            if (some.isEmpty()) {
                return List.of();
            }
            all.addAll(some);
        }
        return all;
    }

    /**
     * The expression without as much of its beginning as need be for it to begin with certain signs: what the whole finds
     * has that in it. An empty string when there is no such part.
     */
    static String certainPart(String expression) {
        var rest = expression;
        while (!rest.isEmpty() && beginnings(withoutBoundary(rest)).isEmpty()) {
            int end = firstEnd(rest);
            end = end == NOT_CLEAR ? unclearEnd(rest) : end;
            rest = end == NOT_CLEAR ? "" : rest.substring(quantifierEnd(rest, end));
        }
        return rest;
    }

    static String withoutBoundary(String expression) {
        return expression.startsWith("\\b") ? expression.substring(2) : expression;
    }

    /** Behind the letter, sign, set of signs or group that the expression begins with. */
    private static int firstEnd(String expression) {
        if (expression.isEmpty()) {
            return NOT_CLEAR;
        }
        char c = expression.charAt(0);
        if (c == '\\') {
            return expression.length() > 1 && !Character.isLetterOrDigit(expression.charAt(1)) ? 2 : NOT_CLEAR;
        }
        if (c == '[') {
            int end = setEnd(expression, 0);
            return isPlain(expression.substring(1, end - 1), META_IN_SETS) ? end : NOT_CLEAR;
        }
        return expression.startsWith(GROUP) ? groupEnd(expression)
                : isPlain(expression.substring(0, 1), META) ? 1 : NOT_CLEAR;
    }

    /** Behind what the expression begins with when that can be any of many signs. */
    private static int unclearEnd(String expression) {
        return switch (expression.charAt(0)) {
            case '.' -> 1;
            case '\\' -> 2;
            case '[' -> setEnd(expression, 0);
            default -> NOT_CLEAR;
        };
    }

    private static int quantifierEnd(String expression, int at) {
        int end = at;
        if (end < expression.length() && expression.charAt(end) == '{') {
            end = expression.indexOf('}', end) + 1;
        }
        while (end < expression.length() && "?*+".indexOf(expression.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(String signs, String meta) {
        return !signs.isEmpty()
                && signs.chars().noneMatch(c -> meta.indexOf(c) >= 0 || Character.isSurrogate((char) c));
    }

    private static int setEnd(String expression, int begin) {
        int at = begin + 1;
        while (expression.charAt(at) != ']') {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int groupEnd(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = setEnd(expression, i) - 1;
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
        throw new IllegalArgumentException("A group without an end: " + expression);
    }

    /** As regular expressions do that ignore case. */
    static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
