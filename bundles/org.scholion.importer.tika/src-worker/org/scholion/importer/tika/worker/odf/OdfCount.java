package org.scholion.importer.tika.worker.odf;

import java.util.Arrays;

/** Counts the items of a list. */
final class OdfCount {

    static final int LEVELS = 10;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final int[] counts = new int[LEVELS];

    OdfCount() {
        Arrays.fill(counts, NOT_BEGUN);
    }

    /**
     * The label of the next item with a blank behind it; empty where its level has none.
     *
     * @param level from 1
     * @param start the number that it is given; {@code null} for the next
     */
    String next(OdfLevel[] levels, int level, Integer start) {
        int at = Math.clamp(level, 1, LEVELS) - 1;
        var own = levels[at];
        counts[at] = start != null ? start : counts[at] == NOT_BEGUN ? own.start() : counts[at] + 1;
        Arrays.fill(counts, at + 1, LEVELS, NOT_BEGUN);
        if (own.format().isEmpty()) {
            return "";
        }
        var label = new StringBuilder(own.prefix());
        var dot = "";
        for (int i = Math.max(0, at - Math.max(1, own.shown()) + 1); i <= at; i++) {
            if (!levels[i].format().isEmpty()) {
                label.append(dot).append(levels[i].number(counts[i] == NOT_BEGUN ? levels[i].start() : counts[i]));
                dot = ".";
            }
        }
        return label.append(own.suffix()).toString().strip() + " ";
    }
}
