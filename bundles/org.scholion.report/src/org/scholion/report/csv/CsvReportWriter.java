package org.scholion.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.content.ReportWords;
import org.scholion.report.table.Cell;

/**
 * Writes the annotations of a report as comma-separated values, a row for each quoted passage: RFC 4180, UTF-8 with a byte
 * order mark, by which programs for tables know it.
 */
@Component
public class CsvReportWriter implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String label() {
        return "Comma-separated values (CSV)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var words = new ReportWords(report.cover().language());
        var attributes = new LinkedHashSet<String>();
        report.layers().forEach(layer -> attributes.addAll(layer.attributes()));
        writer.write(BYTE_ORDER_MARK);
        line(writer, header(words, attributes));
        var progress = SubMonitor.convert(monitor, report.notes().all().size());
        for (var note : report.notes().all()) {
            progress.split(1);
            for (int i = 0; i < Math.max(1, note.entry().passages().size()); i++) {
                line(writer, row(report, note, i, attributes));
            }
        }
        writer.flush();
    }

    private static List<String> header(ReportWords words, LinkedHashSet<String> attributes) {
        var fields = new ArrayList<String>();
        for (var key : List.of("note", "quote", "layer", "tag", "number", "article", "source", "date", "grade",
                "analyst", "created", "begin", "end", "comment")) {
            fields.add(CsvField.of(words.of(key)));
        }
        attributes.forEach(attribute -> fields.add(CsvField.of(attribute)));
        fields.add(CsvField.of(words.of("address")));
        return fields;
    }

    private static List<String> row(CasebookReport report, Note note, int index, LinkedHashSet<String> attributes) {
        var entry = note.entry();
        var article = note.article();
        var passage = entry.passages().isEmpty() ? null : entry.passages().get(index);
        var layer = report.layers().stream().filter(one -> one.name().equals(entry.layer())).findFirst()
                .map(ReportLayer::label).orElse(entry.layer());
        var fields = new ArrayList<String>(List.of(Integer.toString(note.number()),
                CsvField.of(passage == null ? "" : passage.quote()), CsvField.of(layer), CsvField.of(entry.tag()),
                Integer.toString(article.number()), CsvField.of(article.label()), CsvField.of(article.source()),
                CsvField.of(article.published()), entry.grade().text(), CsvField.of(entry.analyst()),
                CsvField.of(entry.created()), passage == null ? "" : Integer.toString(passage.span().begin()),
                passage == null ? "" : Integer.toString(passage.span().end()), CsvField.of(entry.note())));
        attributes.forEach(attribute -> fields.add(value(entry.value(attribute))));
        fields.add(passage == null ? "" : CsvField.plain(note.addresses().get(index).text()));
        return fields;
    }

    /** A negative number is no formula. */
    private static String value(String text) {
        return Cell.number(text) instanceof Cell.Number ? CsvField.plain(text) : CsvField.of(text);
    }

    private static void line(Writer writer, List<String> fields) throws IOException {
        writer.write(String.join(",", fields));
        writer.write("\r\n");
    }
}
