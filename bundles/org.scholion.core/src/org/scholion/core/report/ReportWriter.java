package org.scholion.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;

/** Writes reports in one format. Implementations are registered as OSGi services and keep no state. */
public interface ReportWriter {

    /** The name on the command line, which is also the extension of the file: {@code html}, {@code md}. */
    String format();

    /** The name in the export wizard, for instance {@code Web page (HTML)}. */
    String label();

    /**
     * Writes the report as UTF-8 where the format is text; the same report gives the same bytes. Does not close the
     * stream.
     *
     * @throws IOException when the stream cannot be written
     * @throws CoreException when the template is broken, with file, line and reason
     * @throws OperationCanceledException when the monitor was cancelled
     */
    void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException, CoreException;

    /**
     * What a reader of this format would miss in the report, a sentence each that says what to do: characters for which
     * there is no font, for instance.
     */
    default List<String> losses(CasebookReport report, ReportDesign design) {
        return List.of();
    }

    /** The schema to which files of this format conform, as text; empty where the format has none. */
    default Optional<String> schema() {
        return Optional.empty();
    }
}
