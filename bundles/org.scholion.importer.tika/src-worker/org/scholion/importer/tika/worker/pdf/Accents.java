package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Puts accents that are drawn as signs of their own, as old fonts of TeX have them, onto the letters they stand over. */
final class Accents {

    private static final String SPACING = "\u00b4`\u00a8\u02c6^\u02dc~\u02c7\u00af\u02d8\u02d9\u02da\u02dd";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0302\u0303\u0303\u030c\u0304\u0306\u0307\u030a\u030b";
    private static final double NEAR = .5;

    private Accents() {
    }

    /** The signs in the order of the file, each letter with its accent. */
    static List<Glyph> composed(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(Accents::isOddSign)) {
            return glyphs; // as most pages
        }
        var composed = new ArrayList<Glyph>(glyphs.size());
        for (var glyph : glyphs) {
            var before = composed.isEmpty() ? null : composed.get(composed.size() - 1);
            char accent = before == null ? 0 : accent(before, glyph);
            if (accent == 0) {
                composed.add(glyph);
                continue;
            }
            composed.remove(composed.size() - 1);
            if (before.text().length() > 1) { // the letter before it got it by mistake
                composed.add(before.with(before.text().substring(0, before.text().length() - 1)));
            }
            composed.add(glyph.with(Normalizer.normalize(base(glyph.text()) + accent, Normalizer.Form.NFC)));
        }
        return composed;
    }

    /** Whether it is an accent by itself, or a letter of which the accent was drawn apart. */
    private static boolean isOddSign(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return SPACING.indexOf(c) >= 0 || !base(glyph.text()).equals(glyph.text());
    }

    /** The combining accent that the sign before, or its end, is for this letter; 0 if none. */
    private static char accent(Glyph before, Glyph letter) {
        if (!Character.isLetter(letter.text().codePointAt(0)) || letter.text().length() > 1) {
            return 0;
        }
        char last = before.text().charAt(before.text().length() - 1);
        if (before.text().length() > 1) {
            return base(letter.text()).equals(letter.text()) || Character.getType(last) != Character.NON_SPACING_MARK
                    ? 0
                    : last;
        }
        int place = SPACING.indexOf(last);
        double middle = before.x() + before.width() / 2;
        return place >= 0 && middle > letter.x() && middle < letter.right()
                && Math.abs(before.y() - letter.y()) < NEAR * letter.size() ? COMBINING.charAt(place) : 0;
    }

    private static String base(String letter) {
        return letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
    }
}
