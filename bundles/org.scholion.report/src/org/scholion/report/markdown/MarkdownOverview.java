package org.scholion.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportDates;

/** The beginning of the file: title, contents and the table of the articles. */
final class MarkdownOverview {

    private final LinkTargets targets = new LinkTargets();
    private final ReportDates dates = new ReportDates();
    private final ReportContent content;
    private final MarkdownOutput out;

    MarkdownOverview(ReportContent content, Writer writer) {
        this.content = content;
        this.out = new MarkdownOutput(writer);
    }

    void write() throws IOException {
        var report = content.report();
        out.paragraph("# " + MarkdownText.line(report.title().isEmpty() ? "Untitled casebook" : report.title()));
        out.line("- **Date:** " + dates.inUtc(report.cover().generated()));
        if (!report.analysts().isEmpty()) {
            out.line((report.analysts().size() == 1 ? "- **Analyst:** " : "- **Analysts:** ")
                    + report.analysts().stream().map(MarkdownText::line).collect(Collectors.joining(", ")));
        }
        out.paragraph("- **Content:** " + MarkdownOutput.count(report.articles().size(), "article") + ", "
                + MarkdownOutput.count(content.count(), "annotation"));
        contents();
        if (!content.articles().isEmpty()) {
            table();
        }
    }

    /** The title of an article, or what stands for it. */
    static String title(ReportArticle article) {
        return MarkdownText.line(article.title().isEmpty() ? "Untitled article" : article.title());
    }

    private void contents() throws IOException {
        out.paragraph("## " + MarkdownOutput.anchor("contents") + "Contents");
        if (content.articles().isEmpty()) {
            out.paragraph("This casebook has no articles.");
            return;
        }
        for (var section : content.articles()) {
            out.line("- " + MarkdownOutput.link(title(section.article()), targets.article(section.article().id()))
                    + " – " + MarkdownOutput.count(section.count(), "annotation"));
        }
        for (var layer : content.layers()) {
            out.line("- Table: " + MarkdownOutput.link(MarkdownText.line(layer.layer().label()),
                    targets.layer(layer.number())) + " – " + MarkdownOutput.count(layer.rows().size(), "annotation"));
        }
        out.line("");
    }

    private void table() throws IOException {
        out.paragraph("## Articles");
        out.tableHead(List.of("Title", "Source", "Date", "Language", "Annotations"));
        for (var section : content.articles()) {
            var article = section.article();
            out.tableRow(List.of(MarkdownOutput.link(title(article), targets.article(article.id())),
                    MarkdownText.line(article.source()), MarkdownText.line(dates.words(article.published())),
                    MarkdownText.line(article.language()), Integer.toString(section.count())));
        }
        out.line("");
    }
}
