package org.scholion.report.xlsx;

import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.report.table.Cell;
import org.scholion.report.table.ReportTable;

/** Writes one table: to a sheet, and to further ones where it has more rows than a sheet can have. */
final class TableSheets {

    /** Rows of a sheet below its header. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int ROWS_AT_A_TIME = 200;
    private static final int WIDTH_OF_ADDRESS = 40;
    /** Characters that can still be read on a page on its side. */
    private static final int WIDTH_OF_PAGE = 180;
    private static final String DARK = "1F3A4D";

    private final Workbook workbook;
    private final NotePlaces places;
    private final Words words;
    private final int mostRows;

    /** What is written that the table does not have. */
    record Words(String address, String marking) {
    }

    TableSheets(Workbook workbook, NotePlaces places, Words words, int mostRows) {
        this.workbook = workbook;
        this.places = places;
        this.words = words;
        this.mostRows = mostRows;
    }

    /** @param names gives the name of each next sheet */
    void write(ReportTable table, Iterable<String> names, SubMonitor progress) throws IOException {
        var name = names.iterator();
        boolean quotes = hasQuotes(table);
        try (var rows = table.rows().get()) {
            var row = rows.iterator();
            do {
                var sheet = workbook.newWorksheet(name.next());
                begin(sheet, table, quotes);
                var cells = new CellWriter(sheet, places);
                int number = 0;
                while (row.hasNext() && number < mostRows) {
                    write(sheet, cells, ++number, row.next(), table);
                    if (number % ROWS_AT_A_TIME == 0) {
                        sheet.flush();
                        progress.split(0);
                    }
                }
                sheet.setAutoFilter(0, 0, number, table.columns().size() - (quotes ? 0 : 1));
                sheet.finish();
            } while (row.hasNext());
        }
    }

    private static boolean hasQuotes(ReportTable table) {
        try (var rows = table.rows().get()) {
            return rows.anyMatch(row -> row.stream().anyMatch(Cell.Quote.class::isInstance));
        }
    }

    private static void write(Worksheet sheet, CellWriter cells, int row, List<Cell> values, ReportTable table) {
        var height = new RowHeight();
        for (int column = 0; column < values.size(); column++) {
            var cell = values.get(column);
            cells.write(row, column, cell);
            height.add(text(cell), table.columns().get(column).width());
            if (cell instanceof Cell.Quote quote) {
                cells.addresses(row, table.columns().size(), quote);
            }
        }
        if (height.isMoreThanOneLine()) {
            sheet.rowHeight(row, height.points());
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Quote quote -> quote.note().entry().quote();
            case Cell.Web web -> web.address();
            case Cell.Notes notes -> "0000 ".repeat(notes.notes().size());
            default -> "";
        };
    }

    private void begin(Worksheet sheet, ReportTable table, boolean quotes) {
        int column = 0;
        int width = quotes ? WIDTH_OF_ADDRESS : 0;
        var height = new RowHeight();
        for (var each : table.columns()) {
            header(sheet, column++, each.label(), each.width());
            width += each.width();
            height.add(each.label(), each.width() - 2); // bold letters are wider
        }
        if (quotes) {
            header(sheet, column, words.address(), WIDTH_OF_ADDRESS);
        }
        sheet.rowHeight(0, height.points());
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) Math.ceilDiv(width, WIDTH_OF_PAGE));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.RIGHT);
        if (!words.marking().isEmpty()) {
            sheet.header(words.marking(), Position.CENTER);
            sheet.footer(words.marking(), Position.CENTER);
        }
    }

    private static void header(Worksheet sheet, int column, String label, int width) {
        sheet.width(column, width);
        sheet.inlineString(0, column, CellText.stored(CellText.visible(label)));
        sheet.style(0, column).bold().fontColor("FFFFFF").fillColor(DARK).wrapText(true).verticalAlignment("top").set();
    }
}
