package org.scholion.ui.article.original;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.pages.PageMap;

/**
 * Looks into an original and finds where the words of its article are in it.
 *
 * @param <T> what is shown beside the text: pages, or a text with its look
 */
final class OriginalJob<T> extends Job {

    private final Path file;
    private final Reading<T> reading;
    private final Function<T, PageMap> words;
    private final BiConsumer<T, PageMap> found;
    private final Consumer<String> failed;

    /** How an original is looked into. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Path file, IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Prepares the job.
     *
     * @param words says where the words of the article are in what was read
     * @param found is given what was found, in the thread of the job
     * @param failed is told why nothing was
     */
    OriginalJob(Path file, Reading<T> reading, Function<T, PageMap> words, BiConsumer<T, PageMap> found,
            Consumer<String> failed) {
        super(NLS.bind(Messages.OriginalJob_name, file.getFileName()));
        this.file = file;
        this.reading = reading;
        this.words = words;
        this.found = found;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var original = reading.read(file, monitor);
            found.accept(original, words.apply(original));
        } catch (CoreException e) {
            failed.accept(e.getMessage());
        } catch (OperationCanceledException | IllegalStateException e) { // or the session was closed before
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }
}
