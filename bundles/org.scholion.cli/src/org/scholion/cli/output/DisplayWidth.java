package org.scholion.cli.output;

import java.text.BreakIterator;
import java.util.Locale;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

    /** First and last code points of what takes two columns (UAX #11, wide and full-width, and emoji). */
    private static final int[][] WIDE = { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0x4DBF },
            { 0x4E00, 0xA4CF },
            { 0xA960, 0xA97C }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF01, 0xFF60 },
            { 0xFFE0, 0xFFE6 }, { 0x1F1E6, 0x1F1FF }, { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1FAFF },
            { 0x20000, 0x3FFFD } };

    private DisplayWidth() {
    }

    static int of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text.length();
        }
        int width = 0;
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int from = clusters.first(),
                to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            width += ofCluster(text.substring(from, to));
        }
        return width;
    }

    /** A cluster is as wide as its widest character: the others combine with it. */
    static int ofCluster(String cluster) {
        return cluster.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
    }

    private static int ofCodePoint(int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL :
                return 0;
            default :
                for (var range : WIDE) {
                    if (c >= range[0] && c <= range[1]) {
                        return 2;
                    }
                }
                return 1;
        }
    }
}
