package org.scholion.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;

/** Writes a report as one web page in light and dark, for the screen and for print. Safe for use by several threads. */
@Component
public class HtmlReportWriter implements ReportWriter {

    private final ReportPage pages = new ReportPage();

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String label() {
        return "Web page (HTML)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException, CoreException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        pages.write(report, design, writer, monitor);
        writer.flush();
    }
}
