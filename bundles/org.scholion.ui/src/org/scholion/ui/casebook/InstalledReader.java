package org.scholion.ui.casebook;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/** The reader of documents that is installed: a service of another bundle. */
public final class InstalledReader {

    private InstalledReader() {
    }

    /** The best of the readers; where there is none, one that says so as soon as it is opened. For the UI thread. */
    public static DocumentReader of(IServiceLocator services) {
        var reader = services.getService(DocumentReader.class);
        return reader == null ? new NoReader() : reader;
    }

    /** Stands for a reader that is not installed. */
    private static final class NoReader implements DocumentReader {

        @Override
        public String name() {
            return "none";
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) throws CoreException {
            throw new CoreException(Status.error(Messages.InstalledReader_none));
        }
    }
}
