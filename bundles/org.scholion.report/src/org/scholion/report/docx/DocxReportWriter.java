package org.scholion.report.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.docx.parts.DocxReport;
import org.scholion.report.docx.template.DocxTemplate;

/**
 * Writes a report as a Word document in the product's own template or in one of a team. Safe for use by several threads.
 *
 * Apache POI holds a document in memory as a tree, some kilobytes for each run of text, and so do the parts that its
 * package layer opens for writing. A report of 50,000 annotations would take gigabytes. Its text is therefore written by
 * StAX, to temporary files, since contents, footnotes and links come before or beside what they belong to, and from
 * there into a plain zip file. Only the parts of the template, which are small, are trees.
 */
@Component
public class DocxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String label() {
        return "Word document (DOCX)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException, CoreException {
        var template = design.template().isPresent() ? DocxTemplate.of(design.template().get())
                : DocxTemplate.product();
        new DocxReport(report, design.citationStyle(), template, monitor).write(out);
    }
}
