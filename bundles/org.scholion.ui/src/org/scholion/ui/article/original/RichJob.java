package org.scholion.ui.article.original;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.pages.PageMap;
import org.scholion.core.pages.PageSession;
import org.scholion.core.pages.RichText;

/** Reads a web page with its look and finds where the words of its article are in it. */
final class RichJob extends Job {

    private final PageSession session;
    private final Path file;
    private final String text;
    private final BiConsumer<RichText, PageMap> found;
    private final Consumer<String> failed;

    /**
     * Prepares the job.
     *
     * @param found is given what was found, in the thread of the job
     * @param failed is told why nothing was
     */
    RichJob(PageSession session, Path file, String text, BiConsumer<RichText, PageMap> found,
            Consumer<String> failed) {
        super(NLS.bind(Messages.PagesJob_name, file.getFileName()));
        this.session = session;
        this.file = file;
        this.text = text;
        this.found = found;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var rich = session.rich(file, monitor);
            found.accept(rich, PageMap.of(text, RichView.words(rich.text())));
        } catch (CoreException e) {
            failed.accept(e.getMessage());
        } catch (OperationCanceledException | IllegalStateException e) { // or the session was closed before
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }
}
