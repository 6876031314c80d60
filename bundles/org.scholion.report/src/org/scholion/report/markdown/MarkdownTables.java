package org.scholion.report.markdown;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.scholion.report.table.Cell;
import org.scholion.report.table.ReportTable;

/** Tables as GitHub writes them, row by row; quoted words are links to their place in the casebook. */
final class MarkdownTables {

    private static final String YES = "✓";

    private final MarkdownContext context;

    MarkdownTables(MarkdownContext context) {
        this.context = context;
    }

    void write(ReportTable table) throws IOException {
        var out = context.out();
        out.tableHead(table.columns().stream().map(column -> MarkdownText.line(column.label())).toList());
        try (var rows = table.rows().get()) {
            for (var row : (Iterable<List<Cell>>) rows::iterator) {
                out.tableRow(row.stream().map(this::cell).toList());
            }
        }
        out.line("");
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> MarkdownText.line(text.text());
            case Cell.Number number -> MarkdownText.line(number.value().toPlainString());
            case Cell.Date date -> MarkdownText.line(context.dates().words(date.iso()));
            case Cell.Flag flag -> flag.value() ? YES : "";
            case Cell.Notes notes -> notes.notes().stream().map(MarkdownContext::number)
                    .collect(Collectors.joining(", "));
            case Cell.Quote quote -> quoted(quote);
            case Cell.Web web -> MarkdownText.line(web.address());
        };
    }

    private static String quoted(Cell.Quote quote) {
        var addresses = quote.note().addresses();
        return IntStream.range(0, addresses.size())
                .mapToObj(i -> MarkdownText.cited("", quote.passages().get(i).quote(), "", addresses.get(i).text()))
                .collect(Collectors.joining(" … "));
    }
}
