package org.scholion.report.markdown;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.citation.Bibliography;
import org.scholion.report.table.ReportTable;
import org.scholion.report.table.ReportTables;

/** The parts of the report in their order. */
final class MarkdownParts {

    private final MarkdownContext context;
    private final ReportDesign design;
    private final List<ReportTable> tables;

    MarkdownParts(MarkdownContext context, ReportDesign design) {
        this.context = context;
        this.design = design;
        tables = ReportTables.of(context.content().report(), context.words());
    }

    void write(ReportPart part, SubMonitor progress) throws IOException, CoreException {
        context.out().paragraph("## " + MarkdownOutput.anchor(MarkdownContext.anchor(part)) + context.word(part.id()));
        switch (part) {
            case TEXT -> new MarkdownProse(context).write(context.content().prose().getFirst().blocks());
            case BIBLIOGRAPHY -> bibliography();
            case APPENDIX -> appendix(progress);
            default -> tables(part);
        }
    }

    private void tables(ReportPart part) throws IOException {
        var own = tables.stream().filter(table -> table.part() == part && !table.key().equals("notes")).toList();
        for (var table : own) {
            if (part == ReportPart.LAYERS) { // the key of a layer is its anchor
                context.out().paragraph("### " + MarkdownOutput.anchor(table.key()) + MarkdownText.line(table.title()));
            } else if (own.size() > 1) {
                context.out().paragraph("### " + MarkdownText.line(table.title()));
            }
            new MarkdownTables(context).write(table);
        }
    }

    private void bibliography() throws IOException, CoreException {
        var report = context.content().report();
        var texts = new Bibliography(design.citationStyle(), report.cover().language()).texts(report.articles());
        for (int i = 0; i < texts.size(); i++) {
            var article = report.articles().get(i);
            context.out().line("- " + MarkdownOutput.anchor(context.targets().source(article.id())) + "\\["
                    + article.number() + "\\] " + MarkdownText.line(texts.get(i)));
        }
        context.out().line("");
    }

    private void appendix(SubMonitor progress) throws IOException {
        var articles = new MarkdownArticles(context);
        var sections = context.content().articles();
        progress.setWorkRemaining(sections.size());
        for (var section : sections) {
            articles.write(section);
            progress.split(1);
        }
    }
}
