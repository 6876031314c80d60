package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Signs that stand on one line without a wide gap. */
final class Fragment {

    /** How far text of a size reaches above and below its line. */
    private static final double ABOVE = .72;
    private static final double BELOW = .2;
    private static final double SMALLEST_SPACE = .12;
    private static final double LARGEST_SPACE = .28;

    private final List<Glyph> glyphs;
    private StyledText text;
    final double left;
    final double right;
    /** Where the line is on which most of it stands. */
    final double y;
    final double size;
    final boolean bold;

    Fragment(List<Glyph> signs) {
        glyphs = new ArrayList<>(signs);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        left = glyphs.get(0).x();
        right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(left);
        var base = Measures.mode(glyphs, Glyph::size);
        size = base;
        y = Measures.mode(glyphs.stream().filter(glyph -> glyph.size() >= .9 * base).toList(), Glyph::y);
        bold = 10 * glyphs.stream().filter(Glyph::bold).count() >= 9 * glyphs.size();
    }

    /** Both as one. */
    Fragment with(Fragment other) {
        var all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        return new Fragment(all);
    }

    double top() {
        return y - ABOVE * size;
    }

    double bottom() {
        return y + BELOW * size;
    }

    double width() {
        return right - left;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** As it is read, with blanks between words. */
    StyledText text() {
        if (text == null) {
            text = new StyledText();
            var order = ReadingDirection.order(spaced());
            order.forEach(text::append);
        }
        return text;
    }

    private List<StyledText.Piece> spaced() {
        var pieces = new ArrayList<StyledText.Piece>(glyphs.size() * 2);
        Glyph before = null;
        for (var glyph : glyphs) {
            if (before != null && isSpace(before, glyph)) {
                pieces.add(new StyledText.Piece(" ", before.target().equals(glyph.target()) ? glyph.target() : ""));
            }
            pieces.add(new StyledText.Piece(glyph.text(), glyph.target()));
            before = glyph;
        }
        return pieces;
    }

    private static boolean isSpace(Glyph before, Glyph glyph) {
        double em = Math.min(before.size(), glyph.size());
        double gap = glyph.x() - before.right();
        double wide = Math.clamp(glyph.space() / 2, SMALLEST_SPACE * em, LARGEST_SPACE * em);
        return gap > wide || glyph.spaced() && gap > .05 * em && !Scripts.isIdeograph(glyph.text().charAt(0));
    }
}
