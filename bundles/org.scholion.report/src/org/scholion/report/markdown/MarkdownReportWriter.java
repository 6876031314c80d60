package org.scholion.report.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportOutline;

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
            throws IOException, CoreException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var context = new MarkdownContext(new ReportContent(report), writer);
        var parts = ReportOutline.of(report, hasNumbers(report.statistics()));
        var progress = SubMonitor.convert(monitor, parts.size());
        new MarkdownOverview(context).write(parts);
        var writing = new MarkdownParts(context, design);
        for (var part : parts) {
            writing.write(part, progress.split(1));
        }
        new MarkdownNotes(context).write();
        writer.flush();
    }

    /** Markdown has no pictures: the numbers of the charts are tables. */
    private static boolean hasNumbers(Statistics statistics) {
        return !statistics.byDay().isEmpty() || !statistics.bySource().isEmpty() || !statistics.byAnalyst().isEmpty()
                || !statistics.claimsBySource().isEmpty() || !statistics.together().isEmpty();
    }
}
