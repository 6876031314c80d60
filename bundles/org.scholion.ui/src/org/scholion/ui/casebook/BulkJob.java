package org.scholion.ui.casebook;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Does something to many articles, with progress, while the window stays usable. Belongs to the job family
 * {@code BulkJob.class}.
 */
public final class BulkJob extends Job {

    private final Work work;
    private final Consumer<String> problem;

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        void run(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * @param name as progress shows it: "Undo merge Firm into Company in 12 articles"
     * @param problem is told in the UI thread why it could not be done
     */
    public BulkJob(String name, Work work, Consumer<String> problem) {
        super(name.replace("&", ""));
        this.work = work;
        this.problem = problem;
        setRule(new OneAtATime());
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            var display = Display.getDefault();
            if (!display.isDisposed()) {
                display.asyncExec(() -> problem.accept(e.getMessage()));
            }
            return Status.OK_STATUS; // said where it was asked for
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == BulkJob.class;
    }
}
