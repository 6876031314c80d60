package org.scholion.ui.casebook;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
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

    /** All readers, the best first. */
    public static List<DocumentReader> all() {
        var bundles = FrameworkUtil.getBundle(InstalledReader.class).getBundleContext();
        try {
            return bundles.getServiceReferences(DocumentReader.class, null).stream().sorted(Comparator.reverseOrder())
                    .map(bundles::getService).filter(Objects::nonNull).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter that could be wrong", e);
        }
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
