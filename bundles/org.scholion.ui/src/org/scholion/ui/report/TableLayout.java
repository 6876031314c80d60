package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;

/** The columns of a table in a font of fixed width: each cell is filled up to the widest of its column. */
final class TableLayout {

    private static final int WIDEST = 44;
    /** A note has up to so many digits. */
    private static final int NUMBER = 2;

    private final Table table;
    private final int[] widths;

    TableLayout(Table table) {
        this.table = table;
        widths = new int[table.header().size()];
        measure(table.header());
        table.rows().forEach(this::measure);
    }

    /** Words with the blanks or the line behind them. */
    record Piece(List<Inline> words, String padding, boolean heading) {
    }

    private void measure(List<List<Inline>> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Math.min(WIDEST, width(row.get(i))));
        }
    }

    /** The head, a line, the rows. */
    List<List<Piece>> lines() {
        var lines = new ArrayList<List<Piece>>();
        lines.add(line(table.header(), true));
        var rule = new StringBuilder();
        for (int width : widths) {
            rule.append("─".repeat(width)).append("  ");
        }
        lines.add(List.of(new Piece(List.of(), rule.toString().stripTrailing(), false)));
        table.rows().forEach(row -> lines.add(line(row, false)));
        return lines;
    }

    private List<Piece> line(List<List<Inline>> row, boolean heading) {
        var line = new ArrayList<Piece>();
        for (int i = 0; i < widths.length; i++) {
            line.add(new Piece(row.get(i), " ".repeat(Math.max(0, widths[i] - width(row.get(i))) + 2), heading));
        }
        return line;
    }

    private static int width(List<Inline> words) {
        int width = 0;
        for (var word : words) {
            width += switch (word) {
                case Words plain -> plain.text().codePointCount(0, plain.text().length());
                case Break end -> 1;
                case Styled styled -> width(styled.words());
                case WebLink link -> width(link.words());
                case Reference reference -> reference.words().length()
                        + (reference.kind() == Kind.ANNOTATION ? NUMBER : 0);
            };
        }
        return width;
    }
}
