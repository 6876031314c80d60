package org.scholion.importer.tika.worker.tex;

import java.util.HashSet;
import java.util.Set;

/**
 * Goes over a part of a LaTeX source and takes the pieces that its grammar knows: names of commands, arguments. A piece
 * is the same source seen through a smaller window, so that one inside another a thousand times costs nothing.
 */
final class TexScanner {

    /** How much an argument may be that is never closed, and a piece that must end on its line. */
    private static final int UNCLOSED = 1_000;
    private static final int OVERLAY = 20;

    private final String source;
    private final TexBraces braces;
    private final int end;
    /** What was looked for in vain; null before. */
    private Set<String> absent;
    private int at;

    TexScanner(String source) {
        this(source, new TexBraces(source), 0, source.length());
    }

    private TexScanner(String source, TexBraces braces, int begin, int end) {
        this.source = source;
        this.braces = braces;
        this.at = begin;
        this.end = end;
    }

    /** What is left, as it stands there. */
    String raw() {
        return source.substring(at, end);
    }

    /** How much is left. */
    int length() {
        return end - at;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Where it is, to come back to. */
    int place() {
        return at;
    }

    void comeBack(int place) {
        at = place;
    }

    /** The window between two places of the source. */
    TexScanner window(int from, int to) {
        return new TexScanner(source, braces, from, Math.max(from, Math.min(to, end)));
    }

    /** The next character, which is taken. */
    char next() {
        return source.charAt(at++);
    }

    /** The next character, which stays; 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : source.charAt(at);
    }

    /** Whether the text goes on with that; then it is taken. */
    boolean take(String words) {
        if (at + words.length() <= end && source.startsWith(words, at)) {
            at += words.length();
            return true;
        }
        return false;
    }

    /** The name of a command behind its stroke: letters and the blanks after them, or one other character. */
    String command() {
        int begin = at;
        while (!isAtEnd() && isLetter(source.charAt(at))) {
            at++;
        }
        if (at == begin) {
            return isAtEnd() ? "" : String.valueOf(next());
        }
        var name = source.substring(begin, at);
        take("*");
        skipBlanks();
        return name;
    }

    /** What is between braces, else the next character or command; empty at the end. */
    TexScanner argument() {
        skipBlanks();
        if (isAtEnd()) {
            return window(at, at);
        }
        if (peek() == '{') {
            return group();
        }
        int begin = at;
        if (next() == '\\') {
            command();
        } else if (!isAtEnd() && Character.isSurrogatePair(source.charAt(begin), peek())) {
            at++;
        }
        return window(begin, at);
    }

    private TexScanner group() {
        int begin = at + 1;
        int close = braces.closing(at);
        if (close >= 0 && close < end) {
            at = close + 1;
            return window(begin, close);
        }
        int line = source.indexOf('\n', begin, Math.min(end, begin + UNCLOSED));
        at = line >= 0 ? line : Math.min(end, begin + UNCLOSED);
        return window(begin, at);
    }

    /** What is between brackets; empty where there are none. */
    TexScanner option() {
        int before = at;
        skipBlanks();
        if (isOption()) {
            int begin = at + 1;
            int close = braces.closing(at);
            at = close + 1;
            return window(begin, close);
        }
        at = before;
        return window(at, at);
    }

    /** Whether an option comes next. */
    boolean isOption() {
        return peek() == '[' && braces.closing(at) >= 0 && braces.closing(at) < end;
    }

    void dropOptions() {
        while (isOption()) {
            option();
        }
    }

    /** Drops on which slides something is to be seen, as in &lt;2-&gt;. */
    void overlay() {
        int close = peek() == '<' ? source.indexOf('>', at, Math.min(end, at + OVERLAY)) : -1;
        if (close >= 0 && source.substring(at, close).matches("<[\\d,+|@a-z.:-]*")) {
            at = close + 1;
        }
    }

    /** Drops all options and arguments that follow at once. */
    void dropArguments() {
        while (isOption() || peek() == '{') {
            if (peek() == '{') {
                group();
            } else {
                option();
            }
        }
    }

    /** What comes before some words, which are taken; null, and nothing is taken, where they do not come. */
    TexScanner upTo(String words) {
        int found = absent != null && absent.contains(words) ? -1 : source.indexOf(words, at, end);
        if (found < 0) {
            absent = absent == null ? new HashSet<>() : absent;
            absent.add(words); // those who ask a thousand times are told at once
            return null;
        }
        var before = window(at, found);
        at = found + words.length();
        return before;
    }

    /** The same for words that come soon, and on the same line. */
    TexScanner upToInLine(String words) {
        int last = Math.min(end, at + UNCLOSED);
        int found = source.indexOf(words, at, last);
        if (found < 0 || source.indexOf('\n', at, found) >= 0) {
            return null;
        }
        var before = window(at, found);
        at = found + words.length();
        return before;
    }

    /** A formula up to the dollar that closes it in its paragraph; null, and nothing is taken, where there is none. */
    TexScanner formula() {
        int close = source.indexOf('$', at, end);
        while (close > at && source.charAt(close - 1) == '\\') {
            close = source.indexOf('$', close + 1, end);
        }
        if (close < 0 || source.indexOf("\n\n", at, close) >= 0) {
            return null;
        }
        var formula = window(at, close);
        at = close + 1;
        return formula;
    }

    /** From behind a comment's sign to where the next line has words; an empty line stays. */
    void dropComment() {
        int line = source.indexOf('\n', at, end);
        at = line < 0 ? end : line + 1;
        while (!isAtEnd() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Takes the white space behind one; whether an empty line is in it, which ends a paragraph. */
    boolean blanks(char first) {
        int lines = first == '\n' ? 1 : 0;
        while (!isAtEnd() && Character.isWhitespace(source.charAt(at))) {
            lines += next() == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private void skipBlanks() {
        int begin = at;
        if (blanks(' ')) {
            at = begin; // an empty line is more than a blank
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
    }
}
