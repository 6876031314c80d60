package org.scholion.ui.find;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.core.find.FindOperation;
import org.scholion.core.find.Query;
import org.scholion.core.span.Span;

/** Finds in a text while the window stays usable. Belongs to the job family {@code FindJob.class}. */
final class FindJob extends Job {

    private final String text;
    private final Query query;
    private final Target target;
    private final Display display;

    /** Is told what is found, in the UI thread; nothing any more once the job was cancelled. */
    interface Target {

        void found(List<Span> hits);

        /** @param whole false when there is more to be found */
        void ended(boolean whole);

        void failed(String message);
    }

    FindJob(String text, Query query, Target target, Display display) {
        super(Messages.TextFind_job);
        this.text = text;
        this.query = query;
        this.target = target;
        this.display = display;
        setPriority(INTERACTIVE);
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            boolean whole = new FindOperation(text, query, hits -> tell(monitor, () -> target.found(hits)))
                    .execute(monitor);
            tell(monitor, () -> target.ended(whole));
        } catch (CoreException e) {
            tell(monitor, () -> target.failed(e.getMessage()));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    private void tell(IProgressMonitor monitor, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    news.run();
                }
            });
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FindJob.class;
    }
}
