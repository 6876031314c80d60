package org.scholion.importer.tika.worker.parts;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.SAXException;

/** A table that is being read; one that only places whole paragraphs on the page is told as paragraphs. */
public final class OfficeTable {

    private static final int LONGEST_CELL = 1500;
    private static final int MOST_SPANNED = 64;

    private record Cell(Recording words, int columns) {
    }

    /** From then on it is told as it comes. */
    private static final int MOST_ROWS = 1000;

    private final OfficeOutput out;
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean columns;
    private boolean prose;
    private boolean begun;
    private boolean layout;

    /** @param out what takes it, row by row where it is long */
    public OfficeTable(OfficeOutput out) {
        this.out = out;
    }

    /** Begins a row. */
    public void row() throws SAXException {
        if (rows.size() >= MOST_ROWS) {
            tellRows();
        }
        rows.add(new ArrayList<>());
    }

    /**
     * Adds a cell to the row.
     *
     * @param spanned how many columns it takes
     */
    public void cell(Recording words, int spanned) throws SAXException {
        if (rows.isEmpty()) {
            row();
        }
        var row = rows.get(rows.size() - 1);
        row.add(new Cell(words, Math.clamp(spanned, 1, MOST_SPANNED)));
        columns |= row.size() > 1;
        prose |= words.length() > LONGEST_CELL;
    }

    /** Says that there is more in it than short words: a heading, another table. */
    public void prose() {
        prose = true;
    }

    /** Tells what was not told yet. */
    public void end() throws SAXException {
        tellRows();
        if (!layout) {
            out.end("table");
        }
    }

    private void tellRows() throws SAXException {
        if (!begun) {
            begun = true;
            layout = prose || !columns;
            if (!layout) {
                out.start("table");
            }
        }
        for (var row : rows) {
            tell(row);
        }
        rows.clear();
    }

    private void tell(List<Cell> row) throws SAXException {
        if (layout) {
            for (var cell : row) {
                cell.words().replay(out);
            }
            return;
        }
        out.start("tr");
        for (var cell : row) {
            for (int i = 0; i < cell.columns(); i++) {
                out.start("td");
                if (i == 0) {
                    cell.words().replay(out);
                }
                out.end("td");
            }
        }
        out.end("tr");
    }
}
