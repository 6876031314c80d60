package org.scholion.report.docx.write;

import java.util.List;

/**
 * A table with a heading row that is repeated on each page.
 *
 * @param title a few words for those who cannot see it
 * @param description what its columns are, for those who cannot see it
 * @param rows how many it will have below its heading
 */
public record WordTable(String title, String description, List<Column> columns, int rows) {

    private static final int MOST_WHOLE = 8;

    /**
     * The time that LibreOffice needs to open a table grows with the square of its rows: one of 6,500 kept it busy for
     * many minutes. Word too answers slowly within tables of thousands of rows.
     */
    private static final int MOST_IN_ONE = 200;

    public WordTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param share of the width, in proportion to those of the others
     * @param numbers whether it has numbers, which stand at the right
     */
    public record Column(String heading, int share, boolean numbers) {

        public static Column of(String heading, int share) {
            return new Column(heading, share, false);
        }
    }

    /**
     * A table whose description is the names of its columns.
     *
     * @param rows how many rows it will have
     */
    public static WordTable of(String title, List<Column> columns, int rows) {
        return new WordTable(title, String.join(", ", columns.stream().map(Column::heading).toList()), columns, rows);
    }

    /** Whether it stays on one page, as small ones should. */
    boolean isWhole() {
        return rows <= MOST_WHOLE;
    }

    /** With how many rows it ends and goes on in another one, so that all of them are about as long. */
    int rowsInOne() {
        int tables = Math.max(1, Math.ceilDiv(rows, MOST_IN_ONE));
        return Math.max(1, Math.ceilDiv(rows, tables));
    }

    /** The widths of the columns in a table of this width; together they are as wide. */
    int[] widths(int width) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        var widths = new int[columns.size()];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            int share = columns.get(i).share();
            widths[i] = (int) ((long) left * share / shares);
            left -= widths[i];
            shares -= share;
        }
        return widths;
    }
}
