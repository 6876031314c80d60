package org.scholion.ui.occurrences;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.scholion.core.occurrences.FindOccurrencesOperation;
import org.scholion.core.occurrences.Occurrence;

/** Finds words in the background and tells of them in the UI thread as they come. */
final class FindJob extends Job {

    private final FindOccurrencesOperation operation;
    private final Display display;
    private final Consumer<List<Occurrence>> found;
    private final Runnable done;
    private volatile boolean abandoned;

    FindJob(String words, FindOccurrencesOperation operation, Display display, Consumer<List<Occurrence>> found,
            Runnable done) {
        super(NLS.bind(Messages.FindJob_name, words));
        this.operation = operation;
        this.display = display;
        this.found = found;
        this.done = done;
    }

    /** Ends it; nothing more is told. */
    void abandon() {
        abandoned = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            operation.execute(places -> tell(() -> found.accept(places)), monitor);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } finally {
            tell(done);
        }
        return Status.OK_STATUS;
    }

    private void tell(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!abandoned) {
                    what.run();
                }
            });
        }
    }
}
