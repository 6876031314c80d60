package org.scholion.core.report;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;

/**
 * Lays out the beginning of reports of one format to be looked at, with the template that is chosen. Implementations are
 * registered as OSGi services and are safe for use by several threads.
 */
public interface ReportPainter {

    /** The format whose reports it lays out, as in {@link ReportWriter#format()}. */
    String format();

    /** Whether the pages are those of the file; otherwise other programs show it in more detail. */
    boolean isExact();

    /**
     * Lays out the first pages.
     *
     * @param most after how many pages no more are begun
     * @throws CoreException when the template is broken, with file, line and reason
     * @throws OperationCanceledException when the monitor was cancelled
     */
    ReportPages begin(CasebookReport report, ReportDesign design, int most, IProgressMonitor monitor)
            throws IOException, CoreException;
}
