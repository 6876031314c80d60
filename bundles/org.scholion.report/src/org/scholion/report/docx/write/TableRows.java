package org.scholion.report.docx.write;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row; a long one as several tables, each with the heading row. */
public final class TableRows {

    /** A row with a longer text may break over pages: it could be higher than a page, and some programs cut it then. */
    private static final int LONGEST_WHOLE = 1200;

    private final Flow flow;
    private final WordXml xml;
    private final WordTable table;
    private final int[] widths;
    private final int width;
    private final Content continued;
    private boolean headed;
    private int rows; // in the table that is being written

    TableRows(Flow flow, WordTable table, int width, Content continued) throws IOException {
        this.flow = flow;
        this.xml = flow.xml();
        this.table = table;
        this.width = width;
        this.widths = table.widths(width);
        this.continued = continued;
        begin();
    }

    /** @param cells as many as there are columns */
    public void row(List<Cell> cells) throws IOException {
        if (cells.size() != widths.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + widths.length + " columns");
        }
        if (rows == table.rowsInOne()) {
            end();
            flow.paragraph(Style.CAPTION, continued);
            begin();
        }
        rows++;
        xml.open("tr");
        if (cells.stream().mapToInt(Cell::length).max().orElse(0) <= LONGEST_WHOLE) {
            xml.open("trPr").empty("cantSplit").end();
        }
        for (int i = 0; i < widths.length; i++) {
            cell(i, Style.TABLE_TEXT, cells.get(i));
        }
        xml.end();
    }

    public void row(Cell... cells) throws IOException {
        row(List.of(cells));
    }

    /** Ends the table; a paragraph follows it, without which two tables would become one. */
    public void end() throws IOException {
        xml.end();
        xml.open("p").open("pPr").empty("spacing", "before", "0", "after", "0", "line", "200", "lineRule", "exact");
        xml.end().end();
    }

    private void begin() throws IOException {
        rows = 0;
        xml.open("tbl").open("tblPr").value("tblStyle", flow.id(Style.TABLE));
        xml.empty("tblW", "w", Integer.toString(width), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed"); // columns keep their width and long words break in them
        xml.empty("tblLook", "val", "0420", "firstRow", "1", "lastRow", "0", "firstColumn", "0", "lastColumn", "0",
                "noHBand", "0", "noVBand", "1");
        xml.value("tblCaption", table.title()).value("tblDescription", table.description()).end();
        xml.open("tblGrid");
        for (int column : widths) {
            xml.empty("gridCol", "w", Integer.toString(column));
        }
        xml.end();
        headed = false;
        heading();
        headed = true;
    }

    private void heading() throws IOException {
        xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").end();
        for (int i = 0; i < widths.length; i++) {
            cell(i, Style.TABLE_HEADING, Cell.of(table.columns().get(i).heading()));
        }
        xml.end();
    }

    private void cell(int column, Style style, Cell cell) throws IOException {
        xml.open("tc").open("tcPr").empty("tcW", "w", Integer.toString(widths[column]), "type", "dxa");
        if (!cell.shade().isEmpty()) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", cell.shade());
        }
        xml.end().open("p").open("pPr").value("pStyle", flow.id(style));
        if (!headed || table.isWhole()) {
            xml.empty("keepNext");
        }
        if (cell.rightToLeft()) {
            xml.empty("bidi");
        }
        if (table.columns().get(column).numbers()) {
            xml.value("jc", "right");
        }
        xml.end();
        cell.content().write(flow.line());
        xml.end().end();
    }
}
