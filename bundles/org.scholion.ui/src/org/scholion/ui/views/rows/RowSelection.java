package org.scholion.ui.views.rows;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which rows of a list are selected, by their index, and where the keyboard is. A selection of all rows of a long list
 * costs no more than that of one.
 */
final class RowSelection {

    private final BitSet rows = new BitSet();
    private int lead = -1;
    private int anchor = -1;

    /** Nothing is selected, and the keyboard is nowhere. */
    void clear() {
        rows.clear();
        lead = -1;
        anchor = -1;
    }

    /** Selects one row alone. */
    void only(int row) {
        rows.clear();
        rows.set(row);
        moveTo(row);
    }

    /** Selects a row besides, or does so no more. */
    void toggle(int row) {
        rows.flip(row);
        moveTo(row);
    }

    /** Selects or deselects a row and leaves the keyboard where it is. */
    void set(int row, boolean selected) {
        rows.set(row, selected);
    }

    /** Selects from the row where the last selection began up to another, and nothing else. */
    void extendTo(int row) {
        int from = anchor < 0 ? row : anchor;
        rows.clear();
        rows.set(Math.min(from, row), Math.max(from, row) + 1);
        lead = row;
        anchor = from;
    }

    /** Selects all rows of a list. */
    void all(int size) {
        rows.clear();
        rows.set(0, size);
    }

    /** Brings the keyboard to a row, without selecting it. */
    void moveTo(int row) {
        lead = row;
        anchor = row;
    }

    boolean has(int row) {
        return rows.get(row);
    }

    /** Where the keyboard is, -1 when it is nowhere. */
    int lead() {
        return lead;
    }

    /** The first of the selected rows, -1 when there is none. */
    int first() {
        return rows.nextSetBit(0);
    }

    int size() {
        return rows.cardinality();
    }

    /** The selected rows, in order. */
    IntStream rows() {
        return rows.stream();
    }
}
