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

    /** A page of nothing but scattered signs must not take for ever. */
    private static final int MOST_BESIDE = 100;

    private final List<Fragment> found = new ArrayList<>();

    static List<Fragment> in(List<Glyph> glyphs) {
        var finder = new FragmentFinder();
        finder.gather(glyphs);
        return finder.merged();
    }

    private void gather(List<Glyph> glyphs) {
        var open = new ArrayList<Glyph>();
        double left = 0;
        double right = 0;
        for (var glyph : glyphs) {
            if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), left, right, glyph)) {
                found.add(new Fragment(open));
                open.clear();
            }
            left = open.isEmpty() ? glyph.x() : Math.min(left, glyph.x());
            right = open.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            found.add(new Fragment(open));
        }
    }

    private static boolean goesOn(Glyph last, double left, double right, Glyph glyph) {
        double em = Math.max(last.size(), glyph.size());
        double level = last.size() > .85 * glyph.size() && glyph.size() > .85 * last.size() ? LEVEL : RAISED;
        double after = glyph.x() - right;
        double before = left - glyph.right();
        return Math.abs(glyph.y() - last.y()) <= level * em
                && (after >= -OVERLAP * em && after <= WORD_GAP * em
                        || before >= -OVERLAP * em && before <= WORD_GAP * em);
    }

    /** What stands side by side though it was not written one after the other. */
    private List<Fragment> merged() {
        found.sort(Comparator.comparingDouble((Fragment f) -> f.y).thenComparingDouble(f -> f.left));
        var merged = new ArrayList<Fragment>();
        for (var fragment : found) {
            var whole = fragment;
            int last = Math.max(0, merged.size() - MOST_BESIDE);
            for (int i = merged.size() - 1; i >= last && whole.y - merged.get(i).y <= whole.size; i--) {
                if (isBeside(merged.get(i), whole)) {
                    whole = merged.remove(i).with(whole);
                }
            }
            merged.add(whole);
        }
        return merged;
    }

    private static boolean isBeside(Fragment one, Fragment other) {
        double em = Math.max(one.size, other.size);
        double level = Math.min(one.size, other.size) > .85 * em ? LEVEL : RAISED;
        double gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
        return Math.abs(one.y - other.y) <= level * em && gap >= -OVERLAP * em && gap <= WORD_GAP * em;
    }
}
