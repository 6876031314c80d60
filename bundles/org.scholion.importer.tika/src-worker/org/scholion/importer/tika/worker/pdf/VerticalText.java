package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;

/** Chinese and Japanese that is written from above to below, its lines from the right to the left. */
final class VerticalText {

    /** In which signs of other scripts in it are written: lying, from above to below. */
    static final int DIRECTION = 270;
    private static final double BESIDE = .1;
    private static final double FARTHEST = 2.5;
    /** Where the line of signs that lie on their side is, in sizes of the font. */
    private static final double BASE = .12;
    private static final int FEWEST = 4;

    private VerticalText() {
    }

    /** Whether most of these signs follow each other downwards. */
    static boolean is(List<Glyph> glyphs) {
        int down = 0;
        int right = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (Scripts.isIdeograph(glyphs.get(i).text().charAt(0))
                    && Scripts.isIdeograph(glyphs.get(i - 1).text().charAt(0))) {
                down += isBelow(glyphs.get(i - 1), glyphs.get(i)) ? 1 : 0;
                right += isBehind(glyphs.get(i - 1), glyphs.get(i)) ? 1 : 0;
            }
        }
        return down >= FEWEST && down > right;
    }

    /** The signs that stand in lines downwards, where they are when the page is turned so that these are level. */
    static List<Glyph> turned(List<Glyph> glyphs, double pageWidth) {
        var turned = new ArrayList<Glyph>();
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (!isLevel(glyphs, i)) {
                turned.add(glyph.at(glyph.y() - glyph.size(), glyph.y())
                        .on(pageWidth - glyph.x() - BASE * glyph.size()));
            }
        }
        return turned;
    }

    /** The others. */
    static List<Glyph> level(List<Glyph> glyphs) {
        var level = new ArrayList<Glyph>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (isLevel(glyphs, i)) {
                level.add(glyphs.get(i));
            }
        }
        return level;
    }

    private static boolean isLevel(List<Glyph> glyphs, int i) {
        var glyph = glyphs.get(i);
        var before = i == 0 ? null : glyphs.get(i - 1);
        var after = i == glyphs.size() - 1 ? null : glyphs.get(i + 1);
        boolean down = before != null && isBelow(before, glyph) || after != null && isBelow(glyph, after);
        return !down && (before != null && isBehind(before, glyph) || after != null && isBehind(glyph, after));
    }

    private static boolean isBelow(Glyph glyph, Glyph next) {
        double down = next.y() - glyph.y();
        return Math.abs(next.x() - glyph.x()) < BESIDE * glyph.size() && down > 0 && down < FARTHEST * glyph.size();
    }

    private static boolean isBehind(Glyph glyph, Glyph next) {
        double right = next.x() - glyph.x();
        return Math.abs(next.y() - glyph.y()) < BESIDE * glyph.size() && right > 0 && right < FARTHEST * glyph.size();
    }
}
