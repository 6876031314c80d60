package org.scholion.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings one after the other, of which none is skipped (PDF/UA-1, ISO 14289-1, clause 7.4.2): a heading is
 * one level below the last one that ranks above it. Analysts skip levels in their texts.
 */
final class HeadingLevels {

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level of the next heading, from 1. */
    int of(int rank) {
        while (!open.isEmpty() && open.peek() >= rank) {
            open.pop();
        }
        open.push(rank);
        return open.size();
    }
}
