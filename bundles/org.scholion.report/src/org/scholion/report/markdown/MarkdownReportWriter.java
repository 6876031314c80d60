package org.scholion.report.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.content.ReportContent;

/** Writes a report as Markdown: CommonMark with the tables of GitHub. Safe for use by several threads. */
@Component
public class MarkdownReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var content = new ReportContent(report);
        new MarkdownOverview(content, writer).write();
        var articles = new MarkdownArticles(content, writer);
        for (var section : content.articles()) {
            articles.write(section);
        }
        new MarkdownTables(content, writer).write();
        writer.flush();
    }
}
