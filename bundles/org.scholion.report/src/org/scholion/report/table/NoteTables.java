package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.LayerSection;
import org.scholion.report.content.ReportContent;
import org.scholion.report.table.ReportTable.Column;

/** The annotations: a table for each layer, and the notes. */
final class NoteTables {

    private final TableMaker maker;

    NoteTables(TableMaker maker) {
        this.maker = maker;
    }

    List<ReportTable> layers() {
        return new ReportContent(maker.report()).layers().stream().map(this::layer).toList();
    }

    private ReportTable layer(LayerSection section) {
        var layer = section.layer();
        var columns = new ArrayList<Column>(maker.columns(List.of("note", "quote:60", "tag:20")));
        layer.attributes().forEach(attribute -> columns.add(new Column(attribute, 20)));
        columns.addAll(maker.columns(List.of("analyst:18", "number:6", "article:40", "source:22", "date:26", "grade",
                "comment:40", "relations:40", "comments:40")));
        return new ReportTable(ReportPart.LAYERS, "layer-" + section.number(), layer.label(), columns,
                () -> section.rows().stream().flatMap(row -> maker.report().notes().of(row.entry().id()).stream())
                        .map(note -> row(layer, note)));
    }

    private List<Cell> row(ReportLayer layer, Note note) {
        var entry = note.entry();
        var cells = new ArrayList<Cell>(List.of(maker.note(entry.id()), maker.quote(note), Cell.of(entry.tag())));
        layer.attributes().forEach(attribute -> cells.add(Cell.number(entry.value(attribute))));
        cells.addAll(List.of(Cell.of(entry.analyst()), Cell.of(note.article().number()),
                Cell.of(maker.title(note.article())), Cell.of(note.article().source()),
                Cell.date(note.article().published()), Cell.of(entry.grade().text()), Cell.of(entry.note()),
                Cell.of(relations(entry)), Cell.of(comments(entry))));
        return cells;
    }

    private static String relations(ReportEntry entry) {
        return String.join("\n",
                entry.relations().stream().map(link -> link.label() + " → " + link.targetQuote()).toList());
    }

    private static String comments(ReportEntry entry) {
        return String.join("\n", entry.comments().stream().map(NoteTables::comment).toList());
    }

    private static String comment(Remark remark) {
        return "> ".repeat(Math.min(remark.depth(), 5)) + remark.analyst() + ": " + remark.text();
    }

    /** A row for each note: what its statement rests on. */
    ReportTable notes() {
        return maker.table(ReportPart.LAYERS, "notes",
                List.of("note", "quote:60", "layer:16", "tag:18", "number:6", "article:40", "source:22", "date:26",
                        "grade", "analyst:18", "created:26", "position:18", "before:40", "after:40"),
                () -> maker.report().notes().all().stream().map(this::row));
    }

    private List<Cell> row(Note note) {
        var entry = note.entry();
        var layer = maker.report().layers().stream().filter(one -> one.name().equals(entry.layer())).findFirst()
                .map(ReportLayer::label).orElse(entry.layer());
        var places = entry.passages().stream().map(one -> one.span().begin() + "–" + one.span().end()).toList();
        boolean one = entry.passages().size() == 1;
        return List.of(Cell.of(note.number()), maker.quote(note), Cell.of(layer), Cell.of(entry.tag()),
                Cell.of(note.article().number()), Cell.of(maker.title(note.article())),
                Cell.of(note.article().source()), Cell.date(note.article().published()),
                Cell.of(entry.grade().text()), Cell.of(entry.analyst()), Cell.date(entry.created()),
                Cell.of(String.join(", ", places)), Cell.of(one ? entry.passages().getFirst().before() : ""),
                Cell.of(one ? entry.passages().getFirst().after() : ""));
    }
}
