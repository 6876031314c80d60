package org.scholion.cli.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of aligned columns, two blanks apart; cells that are too long are cut and marked with an ellipsis. */
public final class Table {

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
        rows.add(columns.stream().map(Column::heading).toList());
    }

    /**
     * A column.
     *
     * @param width in columns of the terminal, at most
     * @param right whether cells are aligned to the right
     */
    public record Column(String heading, int width, boolean right) {
    }

    public void add(List<String> cells) {
        var row = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(shortened(Plain.oneLine(cells.get(i)), columns.get(i).width()));
        }
        rows.add(row);
    }

    /** The lines of the table, the headings first. */
    public List<String> lines() {
        var widths = new int[columns.size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var blanks = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
            line.append(i == 0 ? "" : "  ").append(columns.get(i).right() ? blanks + row.get(i) : row.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** The text, cut between characters so that it takes no more than some columns of a terminal. */
    static String shortened(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int taken = 0;
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            taken += DisplayWidth.ofCluster(text.substring(from, to));
            if (taken > width - 1) {
                break;
            }
        }
        return text.substring(0, from).stripTrailing() + "…";
    }
}
