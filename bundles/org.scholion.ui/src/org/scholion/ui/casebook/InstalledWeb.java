package org.scholion.ui.casebook;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedReader;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.Retrieved;
import org.scholion.core.retrieving.Retriever;
import org.scholion.core.retrieving.WebAccess;
import org.scholion.ui.preferences.ScholionPreferences;

/** What is installed to fetch pages and read feeds: services of another bundle, with the rules of the preferences. */
public final class InstalledWeb {

    private InstalledWeb() {
    }

    /** Where nothing is installed, each document has the reason. For the UI thread. */
    public static WebAccess of(IServiceLocator services) {
        var retriever = services.getService(Retriever.class);
        var feeds = services.getService(FeedReader.class);
        var none = new Nothing();
        return retriever == null || feeds == null ? new WebAccess(none, none, RetrievalRules.DEFAULT)
                : new WebAccess(retriever, feeds, ScholionPreferences.webRules());
    }

    /** Stands for what is not installed. */
    private static final class Nothing implements Retriever, RetrievalSession, FeedReader {

        @Override
        public RetrievalSession open(RetrievalRules rules) {
            return this;
        }

        @Override
        public Retrieved retrieve(RetrievalRequest request, Path target, IProgressMonitor monitor)
                throws CoreException {
            throw new CoreException(Status.error(Messages.InstalledWeb_none));
        }

        @Override
        public boolean isFeed(Path file) {
            return false;
        }

        @Override
        public Feed read(Path file, String address, String contentType) throws CoreException {
            throw new CoreException(Status.error(Messages.InstalledWeb_none));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
