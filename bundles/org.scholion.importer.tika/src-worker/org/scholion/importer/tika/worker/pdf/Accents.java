package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Puts accents that are drawn as signs of their own, as old fonts of TeX have them, onto the letters they stand over. */
final class Accents {

    private static final String SPACING = "\u00b4`\u00a8\u02c6^\u02dc~\u02c7\u00af\u02d8\u02d9\u02da\u02dd\u00b8\u02db";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0302\u0303\u0303\u030c\u0304\u0306\u0307\u030a\u030b"
            + "\u0327\u0328";
    private static final double NEAR = .5;

    private Accents() {
    }

    /** The signs in the order of the file, each letter with its accent. */
    static List<Glyph> composed(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(Accents::isAccent)) {
            return glyphs; // as most pages
        }
        var composed = new ArrayList<Glyph>(glyphs.size());
        for (var glyph : glyphs) {
            var letter = glyph;
            for (char accent; !composed.isEmpty() && (accent = accent(composed.getLast(), letter)) != 0;) {
                composed.removeLast();
                letter = with(letter, accent);
            }
            char accent = composed.isEmpty() ? 0 : accent(letter, composed.getLast());
            if (accent != 0) {
                composed.set(composed.size() - 1, with(composed.getLast(), accent));
            } else {
                composed.add(letter);
            }
        }
        return composed;
    }

    private static boolean isAccent(Glyph glyph) {
        return SPACING.indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** The combining accent that a sign is for a letter over which it is; 0 if none. */
    private static char accent(Glyph sign, Glyph letter) {
        int place = sign.text().length() > 1 ? -1 : SPACING.indexOf(sign.text().charAt(0));
        if (place < 0 || letter.text().length() > 1 || !Character.isLetter(letter.text().charAt(0))) {
            return 0;
        }
        double middle = sign.x() + sign.width() / 2;
        return middle > letter.x() && middle < letter.right() && Math.abs(sign.y() - letter.y()) < NEAR * letter.size()
                ? COMBINING.charAt(place)
                : 0;
    }

    private static Glyph with(Glyph letter, char accent) {
        return letter.with(Normalizer.normalize(base(letter.text()) + accent, Normalizer.Form.NFC));
    }

    private static String base(String letter) {
        return letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
    }
}
