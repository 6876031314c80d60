package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Joins vowels, tones and other marks that the file has by themselves to the letters they are set above or below. */
final class Marks {

    /** No mark is before it. */
    private static final char FIRST = '\u0300';
    /** Stands for any letter. */
    private static final char PLACE = '\u25cc';
    private static final double NEAR = .5;
    private static final double ON = .05;
    private static final double LEVEL = 1;
    private static final double FAVOUR = .2;

    private Marks() {
    }

    /** The signs in the order of the file. */
    static List<Glyph> joined(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(Marks::isMark)) {
            return glyphs; // as most pages
        }
        var joined = new ArrayList<Glyph>(glyphs.size());
        for (int i = 0, end; i < glyphs.size(); i = end) {
            end = i + 1;
            if (!isMark(glyphs.get(i))) {
                joined.add(glyphs.get(i));
                continue;
            }
            while (end < glyphs.size() && isMark(glyphs.get(end))) {
                end++;
            }
            var next = end < glyphs.size() ? glyphs.get(end) : null;
            for (var mark : glyphs.subList(i, end)) {
                var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                boolean blank = mark.spaced() || before != null && Character.isSpaceChar(before.text().charAt(0));
                if (blank && !isFromRight(next)) {
                    joined.add(mark); // over a blank it stands for itself
                } else if (isOn(mark, before, next)) {
                    joined.set(joined.size() - 1, with(before, mark));
                } else if (distance(mark, next) < (isFromRight(next) ? NEAR : ON)) {
                    next = mark.spaced() ? with(next, mark).afterBlank() : with(next, mark);
                } else {
                    joined.add(mark);
                }
            }
            if (next != null) {
                joined.add(next);
                end++;
            }
        }
        return joined;
    }

    /** Whether a mark is on the letter before it in the file, and not on the next. */
    private static boolean isOn(Glyph mark, Glyph before, Glyph next) {
        double one = distance(mark, before);
        double other = distance(mark, next);
        if (one >= NEAR) {
            return false;
        }
        // what is written from the right often is in the file as it is seen, with marks in front of their letters
        boolean seen = isFromRight(before) && next != null && next.x() >= before.x();
        return !seen || one + FAVOUR < other;
    }

    private static boolean isFromRight(Glyph letter) {
        return letter != null && Scripts.isRightToLeft(letter.text().charAt(0));
    }

    /** How far it is from a letter, in sizes of its font. */
    private static double distance(Glyph mark, Glyph letter) {
        if (letter == null || Math.abs(letter.y() - mark.y()) > LEVEL * letter.size()
                || !Character.isLetter(letter.text().codePointAt(0)) && letter.text().charAt(0) != PLACE) {
            return Double.POSITIVE_INFINITY;
        }
        double middle = mark.x() + mark.width() / 2;
        return Math.max(0, Math.max(letter.x() - middle, middle - letter.right())) / letter.size();
    }

    private static Glyph with(Glyph letter, Glyph mark) {
        return letter.with(Normalizer.normalize(letter.text() + mark.text(), Normalizer.Form.NFC));
    }

    private static boolean isMark(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= FIRST && Character.getType(c) == Character.NON_SPACING_MARK && glyph.text().length() == 1;
    }
}
