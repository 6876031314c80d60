package org.scholion.importer.tika.worker.tex;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.SAXException;

/** The elements that hold paragraphs and are open: lists, quotations, tables with their rows and cells. */
final class TexElements {

    /** What is deeper a program made, or an enemy. */
    static final int DEEPEST = 40;
    private static final String TABLE = "table";
    private static final String ROW = "tr";
    private static final String CELL = "td";

    private final TexOutput out;
    private final Deque<String> open = new ArrayDeque<>();
    private int emptyCells;

    TexElements(TexOutput out) {
        this.out = out;
    }

    void enter(String element) throws SAXException {
        if (open.size() < DEEPEST) {
            enterCell();
            out.start(element);
            open.push(element);
        }
    }

    /** Closes an element and what is open in it; nothing where none is open. */
    void leave(String element) throws SAXException {
        if (open.contains(element)) {
            var closed = "";
            while (!closed.equals(element)) {
                closed = open.pop();
                out.end(closed);
            }
        }
    }

    /** How many are open. */
    int depth() {
        return open.size();
    }

    /** Closes all but so many. */
    void leaveDownTo(int depth) throws SAXException {
        while (open.size() > depth) {
            out.end(open.pop());
        }
    }

    void enterTable() throws SAXException {
        enter(TABLE);
        emptyCells = 0;
    }

    void leaveTable() throws SAXException {
        leave(TABLE);
        emptyCells = 0;
    }

    boolean isInTable() {
        return open.contains(TABLE);
    }

    /** In a table, words need a cell: cells are told when they have any, and before them those that have none. */
    void enterCell() throws SAXException {
        if (isAt(TABLE) && open.size() < DEEPEST) {
            out.start(ROW);
            open.push(ROW);
        }
        if (isAt(ROW) && open.size() < DEEPEST) {
            for (int i = 0; i < Math.min(emptyCells, DEEPEST); i++) {
                out.start(CELL);
                out.end(CELL);
            }
            emptyCells = 0;
            out.start(CELL);
            open.push(CELL);
        }
    }

    /** In a table. */
    void endCell() throws SAXException {
        if (isInnermost(CELL)) {
            leave(CELL);
        } else {
            emptyCells++;
        }
    }

    /** In a table. */
    void endRow() throws SAXException {
        emptyCells = 0;
        if (isInnermost(ROW)) {
            leave(ROW);
        }
    }

    private boolean isAt(String element) {
        return element.equals(open.peek());
    }

    /** Whether one is open in the innermost table. */
    private boolean isInnermost(String element) {
        for (var one : open) {
            if (one.equals(element) || one.equals(TABLE)) {
                return one.equals(element);
            }
        }
        return false;
    }
}
