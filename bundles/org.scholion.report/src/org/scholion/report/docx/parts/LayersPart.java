package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.LayerSection;
import org.scholion.report.content.ReportContent;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.WordLook;
import org.scholion.report.docx.write.WordTable.Column;

/** All annotations, a table for each layer, on turned pages: they have many columns. */
final class LayersPart {

    /** More attributes would leave no column wide enough to read: they share one then. */
    private static final int MOST_COLUMNS = 5;

    private final Pages pages;
    private final ReportContent content;
    private final AnnotationText annotations;

    LayersPart(Pages pages, ReportContent content) {
        this.pages = pages;
        this.content = content;
        this.annotations = new AnnotationText(pages, content);
    }

    void write() throws IOException {
        for (var layer : content.layers()) {
            pages.flow().heading(2, layer.layer().label());
            var table = pages.table(layer.layer().label(), layer.rows().size(), columns(layer));
            for (var row : layer.rows()) {
                pages.check();
                var note = pages.report().notes().of(row.entry().id());
                if (note.isPresent()) {
                    table.row(cells(layer, note.get()));
                }
            }
            table.end();
        }
    }

    private List<Column> columns(LayerSection layer) {
        var columns = new ArrayList<Column>();
        columns.add(pages.column("words", 8));
        columns.add(pages.column("tag", 3));
        if (isShared(layer)) {
            columns.add(pages.column("attributes", 8));
        } else {
            layer.layer().attributes().forEach(label -> columns.add(Column.of(label, 3)));
        }
        columns.add(pages.column("article", 7));
        columns.add(pages.column("grade", 2));
        columns.add(pages.column("analyst", 3));
        return columns;
    }

    private List<Cell> cells(LayerSection layer, Note note) {
        var entry = note.entry();
        var cells = new ArrayList<Cell>();
        cells.add(words(note));
        cells.add(Cell.of(entry.tag()));
        if (isShared(layer)) {
            cells.add(shared(entry));
        } else {
            layer.layer().attributes().forEach(label -> cells.add(Cell.of(entry.value(label))));
        }
        cells.add(pages.article(note.article(), pages.places().words(note)));
        cells.add(Cell.of(entry.grade().text()));
        cells.add(Cell.of(entry.analyst()));
        return cells;
    }

    private Cell words(Note note) {
        return Cell.of(note.entry().quote(), line -> {
            pages.citing().quote(line, note);
            pages.citing().again(line, note);
            if (!pages.report().parts().contains(ReportPart.APPENDIX)) { // which has them
                annotations.remarks(line, note.entry());
            }
        });
    }

    private static boolean isShared(LayerSection layer) {
        return layer.layer().attributes().size() > MOST_COLUMNS;
    }

    private static Cell shared(ReportEntry entry) {
        var lines = new ArrayList<String>();
        entry.values().forEach(value -> lines.add(value.label() + ": " + value.text()));
        return Cell.of(String.join("\n", lines), line -> line.say(String.join("\n", lines), WordLook.PLAIN));
    }
}
