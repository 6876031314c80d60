package org.scholion.core.report.text;

import org.scholion.core.span.Selections;

/** Quoted words in the length in which a sentence can hold them. */
public final class ShortWords {

    private static final int LONGEST = 80;
    /** A longer word than this is cut in itself. */
    private static final int LONGEST_WORD = 25;

    private ShortWords() {
    }

    /** The words in one line; where they are long, up to a blank and with "…" behind. */
    public static String of(String words) {
        return of(words, LONGEST);
    }

    /** The same with another length, in UTF-16 units. */
    public static String of(String words, int longest) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        int end = blank > Math.max(0, longest - LONGEST_WORD) ? blank : Selections.clusterStart(line, longest);
        return line.substring(0, end) + "…";
    }
}
