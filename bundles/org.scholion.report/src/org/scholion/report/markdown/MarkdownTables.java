package org.scholion.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.report.content.LayerSection;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;

/** The end of the file: a table for each layer over all articles. */
final class MarkdownTables {

    private final LinkTargets targets = new LinkTargets();
    private final ReportContent content;
    private final MarkdownOutput out;

    MarkdownTables(ReportContent content, Writer writer) {
        this.content = content;
        this.out = new MarkdownOutput(writer);
    }

    void write() throws IOException {
        for (var section : content.layers()) {
            out.paragraph("## " + MarkdownOutput.anchor(targets.layer(section.number()))
                    + MarkdownText.line(section.layer().label()) + " in all articles: " + section.rows().size());
            out.tableHead(head(section.layer()));
            for (var row : section.rows()) {
                out.tableRow(cells(section.layer(), row));
            }
            out.line("");
        }
    }

    private static List<String> head(ReportLayer layer) {
        var cells = new ArrayList<>(List.of("Quote", "Tag"));
        layer.attributes().stream().map(MarkdownText::line).forEach(cells::add);
        cells.addAll(List.of("Analyst", "Article", "Position"));
        return cells;
    }

    private List<String> cells(ReportLayer layer, LayerSection.Row row) {
        var entry = row.entry();
        var cells = new ArrayList<String>();
        cells.add(MarkdownOutput.link(entry.passages().isEmpty() ? "whole article" : MarkdownText.line(entry.quote()),
                targets.annotation(entry.id())));
        cells.add(MarkdownText.line(entry.tag()));
        layer.attributes().stream().map(entry::value).map(MarkdownText::line).forEach(cells::add);
        cells.add(MarkdownText.line(entry.analyst()));
        cells.add(MarkdownOutput.link(MarkdownOverview.title(row.article()), targets.article(row.article().id())));
        cells.add(positions(entry));
        return cells;
    }

    private String positions(ReportEntry entry) {
        return IntStream.range(0, entry.passages().size())
                .mapToObj(i -> MarkdownOutput.link(MarkdownArticles.offsets(entry.passages().get(i).span()),
                        targets.passage(entry.id(), i)))
                .collect(Collectors.joining(" "));
    }
}
