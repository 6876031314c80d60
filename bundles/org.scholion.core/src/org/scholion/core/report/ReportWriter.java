package org.scholion.core.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one format. Implementations are registered as OSGi services and keep no state. */
public interface ReportWriter {

    /** The name on the command line, which is also the extension of the file: {@code html}, {@code md}. */
    String format();

    /** The name in the export wizard, for instance {@code Web page (HTML)}. */
    String label();

    /**
     * Writes the report as UTF-8 where the format is text; the same report gives the same bytes. Does not close the
     * stream.
     */
    void write(CasebookReport report, OutputStream out) throws IOException;
}
