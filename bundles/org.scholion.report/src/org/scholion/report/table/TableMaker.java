package org.scholion.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.ReportWords;
import org.scholion.report.table.ReportTable.Column;

/** What the tables of all parts need: the report, its words, and cells that refer to its notes. */
final class TableMaker {

    private static final int NUMBER = 12;

    private final CasebookReport report;
    private final ReportWords words;
    private final Map<String, ReportArticle> articles = new HashMap<>();

    TableMaker(CasebookReport report, ReportWords words) {
        this.report = report;
        this.words = words;
        report.articles().forEach(article -> articles.put(article.id(), article));
    }

    CasebookReport report() {
        return report;
    }

    String word(String key) {
        return words.of(key);
    }

    /** @param columns as {@code key:width}, or {@code key} for a narrow one */
    ReportTable table(ReportPart part, String key, List<String> columns, Supplier<Stream<List<Cell>>> rows) {
        return new ReportTable(part, key, words.of(key), columns(columns), rows);
    }

    List<Column> columns(List<String> columns) {
        return columns.stream().map(column -> {
            int colon = column.indexOf(':');
            return colon < 0 ? new Column(words.of(column), NUMBER)
                    : new Column(words.of(column.substring(0, colon)), Integer.parseInt(column.substring(colon + 1)));
        }).toList();
    }

    /** The words of an annotation, or what stands for them where it is one of the whole article. */
    Cell quote(String entry, String otherwise) {
        var note = report.notes().of(entry);
        if (note.isEmpty()) {
            return Cell.of(otherwise);
        }
        return quote(note.get());
    }

    Cell quote(Note note) {
        return note.entry().passages().isEmpty() ? Cell.of(words.of("whole-article")) : new Cell.Quote(note);
    }

    /** The notes of annotations. */
    Cell notes(List<String> entries) {
        var notes = new ArrayList<Note>();
        entries.forEach(entry -> report.notes().of(entry).ifPresent(notes::add));
        return notes.isEmpty() ? Cell.EMPTY : new Cell.Notes(notes);
    }

    Cell note(String entry) {
        return notes(List.of(entry));
    }

    /** The article of an identifier, or null where the report does not have it. */
    ReportArticle article(String id) {
        return articles.get(id);
    }

    /** The title of an article, or what stands for it. */
    String title(ReportArticle article) {
        return article == null ? "" : article.label().isBlank() ? words.of("untitled") : article.label();
    }

    static Cell list(List<String> values) {
        return Cell.of(String.join("; ", values));
    }
}
