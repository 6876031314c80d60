package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.table.ReportTable.Column;

/** The numbers of a report. */
final class StatisticsTables {

    private final TableMaker maker;
    private final Statistics statistics;

    StatisticsTables(TableMaker maker) {
        this.maker = maker;
        statistics = maker.report().statistics();
    }

    ReportTable summary() {
        var columns = List.of(new Column("", 24), new Column(maker.word("value"), 60));
        return new ReportTable(ReportPart.SUMMARY, "summary", maker.word("summary"), columns, this::summaryRows);
    }

    private Stream<List<Cell>> summaryRows() {
        var cover = maker.report().cover();
        return Stream.of(row("title", Cell.of(cover.title())), row("subtitle", Cell.of(cover.subtitle())),
                row("casebook", Cell.of(cover.casebook())), row("authors", TableMaker.list(cover.authors())),
                row("date", Cell.date(cover.generated().toString())), row("marking", Cell.of(cover.marking().label())),
                row("articles", Cell.of(maker.report().articles().size())),
                row("sources", Cell.of(statistics.sources())),
                row("annotations", Cell.of(maker.report().notes().all().size())),
                row("analysts", TableMaker.list(maker.report().analysts())),
                row("first", Cell.date(statistics.first())), row("last", Cell.date(statistics.last())));
    }

    private List<Cell> row(String key, Cell value) {
        return List.of(Cell.of(maker.word(key)), value);
    }

    /** The numbers behind the charts. */
    List<ReportTable> numbers() {
        return List.of(counts("by-day", "date", statistics.byDay(), true),
                counts("by-source", "source", statistics.bySource(), false),
                counts("by-analyst", "analyst", statistics.byAnalyst(), false),
                matrix("claims-by-source", "topic", statistics.claimsBySource()),
                matrix("together", "entity", statistics.together()));
    }

    private ReportTable counts(String key, String what, List<Count> counts, boolean dates) {
        return maker.table(ReportPart.CHARTS, key, List.of(what + ":30", "annotations:14"),
                () -> counts.stream().map(count -> List.of(dates ? Cell.date(count.label()) : Cell.of(count.label()),
                        Cell.of(count.count()))));
    }

    private ReportTable matrix(String key, String rows, Matrix matrix) {
        var columns = new ArrayList<Column>(List.of(new Column(maker.word(rows), 30)));
        matrix.columns().forEach(column -> columns.add(new Column(column, 14)));
        return new ReportTable(ReportPart.CHARTS, key, maker.word(key), columns,
                () -> IntStream.range(0, matrix.rows().size()).mapToObj(i -> {
                    var cells = new ArrayList<Cell>(List.of(Cell.of(matrix.rows().get(i))));
                    matrix.cells().get(i).forEach(count -> cells.add(Cell.of(count)));
                    return cells;
                }));
    }

    ReportTable codebook() {
        return maker.table(ReportPart.CODEBOOK, "codebook",
                List.of("layer:20", "tag:28", "description:60", "annotations:14"),
                () -> statistics.byTag().stream().map(tag -> List.of(Cell.of(tag.layerLabel()), Cell.of(tag.tag()),
                        Cell.of(tag.description()), Cell.of(tag.count()))));
    }
}
