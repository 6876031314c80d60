package org.scholion.core.report.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads what finished reports of one format quote: the words as a reader sees them, which somebody may have changed since,
 * not what the file may hide of them. Implementations are registered as OSGi services and keep no state.
 */
public interface ReportReader {

    /** The extension of the files it reads: {@code html}, {@code md}. */
    String format();

    /**
     * Reads a report.
     *
     * @param found is given each quoted passage that has an address, in the order of the report
     * @throws IOException when the file cannot be read
     * @throws CoreException when it is no report of this format, with a message that says so
     */
    void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor) throws IOException, CoreException;
}
