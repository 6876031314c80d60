package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Signs that stand on one line without a wide gap. */
final class Fragment {

    /** How far text of a size reaches above and below its line. */
    private static final double ABOVE = .72;
    private static final double BELOW = .2;
    private static final double SMALLEST_SPACE = .12;
    /** What is set close may have no wider gaps between words, above all where no blanks are in the file. */
    private static final double LARGEST_SPACE = .17;
    /** Signs that are set apart from each other stand closer than words all the same. */
    private static final double SET_APART = .1;
    /** In Nastaliq, letters that do not join stand apart. */
    private static final double ARABIC_SPACE = .3;
    /** On the average, where blanks are in the file. */
    private static final int LONGEST_WORD = 12;
    private static final int FEWEST_SIGNS = 8;
    private static final int FEWEST_SPACED = 4;
    private static final double EVEN = 1.2;
    /** Chinese and Japanese lines are filled by setting all of their signs apart. */
    private static final double IDEOGRAPHS_APART = .5;
    private static final double SMALLER = .85;
    private static final double RAISED = .15;

    private final List<Glyph> glyphs;
    private final ReadingDirection direction;
    private StyledText text;
    final double left;
    final double right;
    /** Where the line is on which most of it stands. */
    final double y;
    final double size;
    final boolean bold;
    private final boolean leader;

    /** @param direction of the page that it is of */
    Fragment(List<Glyph> signs, ReadingDirection direction) {
        this(signs, direction, Double.POSITIVE_INFINITY);
    }

    private Fragment(List<Glyph> signs, ReadingDirection direction, double edge) {
        this.direction = direction;
        glyphs = new ArrayList<>(signs);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        left = Math.min(edge, glyphs.get(0).x());
        right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(left);
        var base = Measures.mode(glyphs, Glyph::size);
        size = base;
        y = Measures.mode(glyphs.stream().filter(glyph -> glyph.size() >= .9 * base).toList(), Glyph::y);
        leader = glyphs.size() >= Leaders.FEWEST && glyphs.stream().allMatch(Leaders::isDot);
        bold = 10 * glyphs.stream().filter(Glyph::bold).count() >= 9 * glyphs.size();
    }

    /** Both as one. */
    Fragment with(Fragment other) {
        var all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        return new Fragment(all, direction);
    }

    /** It with the signs of another, larger one in front of it. */
    Fragment after(Fragment cap) {
        var all = new ArrayList<Glyph>();
        double width = (left - cap.left) / cap.glyphs.size();
        for (int i = 0; i < cap.glyphs.size(); i++) {
            all.add(cap.glyphs.get(i).as(glyphs.get(0)).at(cap.left + i * width, cap.left + (i + 1) * width));
        }
        all.addAll(glyphs);
        return new Fragment(all, direction);
    }

    /** As if it began at an edge farther on the left. */
    Fragment from(double edge) {
        return new Fragment(glyphs, direction, edge);
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

    /** Whether it only leads from a title to the number of its page. */
    boolean isLeader() {
        return leader;
    }

    /** Whether a blank stands in front of it in the file. */
    boolean isSpaced() {
        return glyphs.get(0).spaced();
    }

    /** As it is read, with blanks between words. */
    StyledText text() {
        if (text == null) {
            text = new StyledText();
            direction.order(shown()).forEach(text::append);
        }
        return text;
    }

    /** Whether it begins with the mark of a note. */
    boolean beginsRaised() {
        return isRaised(glyphs.get(0)) && !isRaised(glyphs.getLast());
    }

    ReadingDirection direction() {
        return direction;
    }

    /** What is seen from left to right, with blanks between words. */
    List<StyledText.Piece> shown() {
        var pieces = new ArrayList<StyledText.Piece>(glyphs.size() * 2);
        double apart = apart();
        // where the file has none, only the gaps between words tell them apart, and may be narrow
        long spaced = glyphs.stream().skip(1).filter(Glyph::spaced).count();
        boolean blanks = glyphs.size() < FEWEST_SIGNS || spaced > 0;
        boolean slanted = spaced * LONGEST_WORD >= glyphs.size() && isSlanted();
        Glyph before = null;
        for (var glyph : glyphs) {
            boolean behindMark = before == glyphs.get(0) && isLetter(glyph) && isLetter(before) && isRaised(before)
                    && !isRaised(glyph);
            if (before != null && (behindMark || isSpace(before, glyph, apart, blanks, slanted))) {
                pieces.add(new StyledText.Piece(" ", before.target().equals(glyph.target()) ? glyph.target() : ""));
            }
            pieces.add(new StyledText.Piece(isRaised(glyph) ? Presentation.raised(glyph.text()) : glyph.text(),
                    glyph.target()));
            before = glyph;
        }
        return pieces;
    }

    /** Whether words run down to their line, as in Nastaliq; then they run over each other too. */
    private boolean isSlanted() {
        return glyphs.stream().anyMatch(glyph -> Scripts.isArabic(glyph.text().charAt(0)) && glyph.size() == size
                && y - glyph.y() > RAISED * size);
    }

    /** The usual gap between its letters, in sizes of the font. */
    private double apart() {
        if (glyphs.size() < FEWEST_SIGNS) {
            return glyphs.size() < FEWEST_SPACED ? 0 : evenGap();
        }
        var gaps = IntStream.range(1, glyphs.size()).filter(i -> isLetter(glyphs.get(i - 1)) && isLetter(glyphs.get(i)))
                .mapToDouble(i -> (glyphs.get(i).x() - glyphs.get(i - 1).right()) / size).toArray();
        return gaps.length < FEWEST_SIGNS ? 0 : Measures.quantile(gaps, .5, 0);
    }

    /** The gap between the letters of a short word that is set wide; 0 if it is not. */
    private double evenGap() {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!isLetter(glyphs.get(i - 1)) || !isLetter(glyphs.get(i)) || glyphs.get(i).spaced()) {
                return 0;
            }
            double gap = glyphs.get(i).x() - glyphs.get(i - 1).right();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return widest <= EVEN * narrowest ? widest / size : 0;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    /** The number of a note, an exponent. */
    private boolean isRaised(Glyph glyph) {
        return glyph.size() < SMALLER * size && y - glyph.y() > RAISED * size;
    }

    private static boolean areIdeographs(Glyph before, Glyph glyph) {
        return Scripts.isIdeograph(before.text().charAt(before.text().length() - 1))
                && Scripts.isIdeograph(glyph.text().charAt(0));
    }

    private static boolean isSpace(Glyph before, Glyph glyph, double apart, boolean blanks,
            boolean slanted) {
        double em = Math.min(before.size(), glyph.size());
        double gap = glyph.x() - before.right();
        double usual = blanks ? Math.clamp(glyph.space() / 2, SMALLEST_SPACE * em, LARGEST_SPACE * em)
                : SMALLEST_SPACE * em;
        if (slanted && Scripts.isArabic(glyph.text().charAt(0)) && Scripts.isArabic(before.text().charAt(0))) {
            return glyph.spaced() || before.spaced() && gap > usual || gap > ARABIC_SPACE * em;
        }
        double wide = Math.max(areIdeographs(before, glyph) ? IDEOGRAPHS_APART * em : usual, (apart + SET_APART) * em);
        return gap > wide || glyph.spaced() && gap > .05 * em && !Scripts.isIdeograph(glyph.text().charAt(0));
    }
}
