package org.scholion.importer.tika.worker.pdf;

import java.util.BitSet;
import java.util.List;

/** The dots that lead from a title to the number of its page. */
final class Leaders {

    static final int FEWEST = 5;
    private static final String DOTS = ".\u00b7\u2024\u2026";
    private static final double LEVEL = .3;
    private static final String ROMAN = "ivxlcIVXLC";

    private Leaders() {
    }

    static boolean isDot(Glyph glyph) {
        return glyph.text().length() == 1 && DOTS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** Which signs are such dots: many, with a number behind them on their line. */
    static BitSet in(List<Glyph> glyphs) {
        var leaders = new BitSet();
        for (int begin = 0, end; begin < glyphs.size(); begin = end) {
            end = begin + 1;
            if (isDot(glyphs.get(begin))) {
                while (end < glyphs.size() && isDot(glyphs.get(end))
                        && isBehind(glyphs.get(end - 1), glyphs.get(end))) {
                    end++;
                }
                if (end - begin >= FEWEST && end < glyphs.size() && isNumber(glyphs.get(end))
                        && isBehind(glyphs.get(end - 1), glyphs.get(end))) {
                    leaders.set(begin, end);
                }
            }
        }
        return leaders;
    }

    private static boolean isBehind(Glyph glyph, Glyph next) {
        return next.x() > glyph.x() && Math.abs(next.y() - glyph.y()) <= LEVEL * glyph.size();
    }

    private static boolean isNumber(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return Character.isDigit(c) || ROMAN.indexOf(c) >= 0;
    }
}
