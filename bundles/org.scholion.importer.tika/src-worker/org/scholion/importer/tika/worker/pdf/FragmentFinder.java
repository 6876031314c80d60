package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts signs together that stand on one line without a wide gap, first in the order of the file, then by place. */
final class FragmentFinder {

    /** The widest gap between words, in sizes of the font. */
    static final double WORD_GAP = .9;
    private static final double OVERLAP = .5;
    /** How far a raised or lowered sign is from its line. */
    private static final double RAISED = .45;
    private static final double LEVEL = .3;
    /** In Nastaliq, words run down to the line. */
    private static final double SLANTED = .8;

    /** In lines that are set to the full width of a narrow column. */
    private static final double WIDEST_WORD_GAP = 4;
    private static final double EVEN = 1.15;

    /** A page of nothing but scattered signs must not take for ever. */
    private static final int MOST_BESIDE = 100;
    private static final double WITHIN = .1;
    private static final int MOST_WITHIN = 8;

    private final ReadingDirection direction;
    private final List<Fragment> found = new ArrayList<>();

    private FragmentFinder(ReadingDirection direction) {
        this.direction = direction;
    }

    static List<Fragment> in(List<Glyph> glyphs) {
        return in(glyphs, ReadingDirection.of(glyphs));
    }

    /** @param direction of the page of which the signs are a part */
    static List<Fragment> in(List<Glyph> glyphs, ReadingDirection direction) {
        var finder = new FragmentFinder(direction);
        finder.gather(Marks.joined(Accents.composed(glyphs)));
        finder.justify();
        return DropCaps.placed(finder.merged());
    }

    private void gather(List<Glyph> glyphs) {
        var open = new ArrayList<Glyph>();
        double left = 0;
        double right = 0;
        var leaders = Leaders.in(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (!open.isEmpty() && (leaders.get(i) != leaders.get(i - 1)
                    || !goesOn(open.get(open.size() - 1), left, right, glyph)
                    || DropCaps.are(open, glyph.size()))) {
                found.add(new Fragment(open, direction));
                open.clear();
            }
            left = open.isEmpty() ? glyph.x() : Math.min(left, glyph.x());
            right = open.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            found.add(new Fragment(open, direction));
        }
    }

    private static boolean goesOn(Glyph last, double left, double right, Glyph glyph) {
        double em = Math.max(last.size(), glyph.size());
        double level = last.size() > .85 * glyph.size() && glyph.size() > .85 * last.size() ? LEVEL : RAISED;
        if (Scripts.isArabic(last.text().charAt(0)) && Scripts.isArabic(glyph.text().charAt(0))) {
            level = SLANTED;
        }
        double after = glyph.x() - right;
        double before = left - glyph.right();
        return Math.abs(glyph.y() - last.y()) <= level * em
                && (after >= -OVERLAP * em && after <= WORD_GAP * em
                        || before >= -OVERLAP * em && before <= WORD_GAP * em);
    }

    /** Puts the words of a line together that was set to the full width with wide gaps: they are all the same. */
    private void justify() {
        var lines = new ArrayList<Fragment>();
        for (int begin = 0, end; begin < found.size(); begin = end) {
            for (end = begin + 1; end < found.size() && isWordBehind(found.get(end - 1), found.get(end)); end++) {
                // one more word of the line
            }
            var words = found.subList(begin, end);
            if (words.size() > 1 && areEven(words)) {
                lines.add(words.stream().reduce(Fragment::with).orElseThrow());
            } else {
                lines.addAll(words);
            }
        }
        found.clear();
        found.addAll(lines);
    }

    private static boolean isWordBehind(Fragment word, Fragment next) {
        double gap = next.left - word.right;
        return next.isSpaced() && !word.isLeader() && !next.isLeader() && Math.abs(next.y - word.y) < .05 * word.size
                && next.size == word.size
                && gap > 0 && gap < WIDEST_WORD_GAP * word.size;
    }

    /** Whether there are some gaps, and all of them, those inside of the parts too, are the same. */
    private static boolean areEven(List<Fragment> parts) {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        int gaps = 0;
        Glyph before = null;
        for (var part : parts) {
            for (var glyph : part.glyphs()) {
                if (before != null && glyph.spaced()) {
                    double gap = glyph.x() - before.right();
                    narrowest = Math.min(narrowest, gap);
                    widest = Math.max(widest, gap);
                    gaps++;
                }
                before = glyph;
            }
        }
        return gaps > 1 && widest <= EVEN * narrowest;
    }

    /** What stands side by side though it was not written one after the other. */
    private List<Fragment> merged() {
        found.sort(Comparator.comparingDouble((Fragment f) -> f.y).thenComparingDouble(f -> f.left));
        var merged = new ArrayList<Fragment>();
        for (var fragment : found) {
            var whole = fragment;
            int last = Math.max(0, merged.size() - MOST_BESIDE);
            for (int i = merged.size() - 1; i >= last && whole.y - merged.get(i).y <= whole.size; i--) {
                if (isBeside(merged.get(i), whole) || isWithin(merged.get(i), whole)
                        || isWithin(whole, merged.get(i))) {
                    whole = merged.remove(i).with(whole);
                }
            }
            merged.add(whole);
        }
        return merged;
    }

    /** Whether one, for which another font was taken, was left out of the other and is put there later. */
    private static boolean isWithin(Fragment gaps, Fragment inner) {
        return inner.left >= gaps.left && inner.right <= gaps.right && inner.glyphs().size() <= MOST_WITHIN
                && Math.abs(gaps.y - inner.y) <= LEVEL * gaps.size
                && inner.glyphs().stream().allMatch(glyph -> isFree(gaps, glyph));
    }

    private static boolean isFree(Fragment gaps, Glyph glyph) {
        double room = WITHIN * gaps.size;
        return gaps.glyphs().stream().noneMatch(g -> g.x() < glyph.right() - room && g.right() > glyph.x() + room);
    }

    private static boolean isBeside(Fragment one, Fragment other) {
        double em = Math.max(one.size, other.size);
        double level = Math.min(one.size, other.size) > .85 * em ? LEVEL : RAISED;
        double gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
        return Math.abs(one.y - other.y) <= level * em && gap >= -OVERLAP * em
                && gap <= WORD_GAP * Math.min(one.size, other.size)
                && one.isLeader() == other.isLeader() && !DropCaps.are(one.glyphs(), other.size)
                && !DropCaps.are(other.glyphs(), one.size);
    }
}
