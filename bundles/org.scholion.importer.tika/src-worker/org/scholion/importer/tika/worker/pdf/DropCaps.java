package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts a large letter with which a text begins, and which some of its lines stand beside, in front of the first of them. */
final class DropCaps {

    private static final double LARGER = 1.8;
    private static final int MOST_SIGNS = 2;
    /** In sizes of the text's font. */
    private static final double BESIDE = 1.2;
    private static final double HIGHER = .9;
    private static final double RAISED = .3;

    private DropCaps() {
    }

    static List<Fragment> placed(List<Fragment> fragments) {
        List<Fragment> placed = fragments;
        for (var fragment : fragments) {
            if (isCapital(fragment.glyphs())) {
                placed = placed(fragment, placed);
            }
        }
        return placed;
    }

    /** Whether signs may be such a letter in front of what stands beside it, which it does not belong to the line of. */
    static boolean are(List<Glyph> signs, double size) {
        return signs.get(0).size() >= LARGER * size && signs.getLast().size() >= LARGER * size && isCapital(signs);
    }

    private static boolean isCapital(List<Glyph> signs) {
        return signs.size() <= MOST_SIGNS && Character.isUpperCase(signs.getLast().text().codePointAt(0));
    }

    private static List<Fragment> placed(Fragment cap, List<Fragment> fragments) {
        Fragment first = null;
        for (var line : fragments) {
            boolean dropped = Math.abs(line.top() - cap.top()) < HIGHER * line.size && cap.y - line.y > line.size;
            boolean raised = Math.abs(line.y - cap.y) < RAISED * line.size;
            if (isBeside(cap, line) && (dropped || raised) && (first == null || line.y < first.y)) {
                first = line;
            }
        }
        if (first == null) {
            return fragments;
        }
        var placed = new ArrayList<Fragment>(fragments.size());
        for (var line : fragments) {
            if (line == first) {
                placed.add(first.after(cap));
            } else if (line != cap) {
                placed.add(isBeside(cap, line) && line.y > first.y && line.y < cap.bottom() ? line.from(cap.left)
                        : line);
            }
        }
        return placed;
    }

    private static boolean isBeside(Fragment cap, Fragment line) {
        double gap = line.left - cap.right;
        return line != cap && cap.size >= LARGER * line.size && gap > -.5 * line.size && gap < BESIDE * line.size;
    }
}
