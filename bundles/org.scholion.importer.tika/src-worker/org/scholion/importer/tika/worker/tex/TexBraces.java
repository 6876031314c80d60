package org.scholion.importer.tika.worker.tex;

import java.util.Arrays;

/** Which brace or bracket of a source closes which one; found at one look when it is asked for the first time. */
final class TexBraces {

    private final String source;
    /** For the place of each one that is closed the place where, else 0. */
    private int[] closing;
    private int[] open = new int[64];
    private int count;
    private int openBraces;

    TexBraces(String source) {
        this.source = source;
    }

    /** Where the brace or bracket is closed that stands there; -1 where it is not. */
    int closing(int at) {
        if (closing == null) {
            closing = new int[source.length()];
            match();
            open = null;
        }
        return closing[at] > 0 ? closing[at] : -1;
    }

    private void match() {
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '%' -> i = isComment(i) ? endOfLine(i) : i;
                case '{', '[' -> push(i);
                case '}' -> closeBrace(i);
                case ']' -> closeBracket(i);
                default -> {
                }
            }
        }
    }

    private void push(int at) {
        if (count == open.length) {
            open = Arrays.copyOf(open, 2 * count);
        }
        open[count++] = at;
        openBraces += source.charAt(at) == '{' ? 1 : 0;
    }

    /** Brackets inside that are open stay so: they are mere signs. */
    private void closeBrace(int at) {
        if (openBraces > 0) {
            while (source.charAt(open[--count]) != '{') {
                continue;
            }
            closing[open[count]] = at;
            openBraces--;
        }
    }

    private void closeBracket(int at) {
        if (count > 0 && source.charAt(open[count - 1]) == '[') {
            closing[open[--count]] = at;
        }
    }

    /** In addresses the sign comes before the number of a character. */
    private boolean isComment(int at) {
        boolean coded = at > 0 && at + 2 < source.length() && " \t\n{}".indexOf(source.charAt(at - 1)) < 0
                && Character.digit(source.charAt(at + 1), 16) >= 0 && Character.digit(source.charAt(at + 2), 16) >= 0;
        return !coded;
    }

    private int endOfLine(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }
}
