package org.scholion.report.pdf;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;

/** Lays out the first pages of the PDF that would be written. */
@Component
public class PdfReportPainter implements ReportPainter {

    private final PdfReportWriter writer = new PdfReportWriter();

    @Override
    public String format() {
        return writer.format();
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public ReportPages begin(CasebookReport report, ReportDesign design, int most, IProgressMonitor monitor)
            throws IOException, CoreException {
        return writer.begin(report, design, most, monitor);
    }
}
