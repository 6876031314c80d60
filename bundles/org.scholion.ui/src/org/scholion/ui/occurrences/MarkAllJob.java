package org.scholion.ui.occurrences;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.occurrences.MarkOccurrencesOperation;
import org.scholion.core.occurrences.Occurrence;
import org.scholion.model.Layer;
import org.scholion.ui.casebook.StatusLine;

/** Marks places in many articles in the background and says in the status line what became of it. */
public final class MarkAllJob extends Job {

    private final MarkOccurrencesOperation operation;
    private final IWorkbenchWindow window;
    private final String kind;

    /** @param kind what the places are marked as, as it is read */
    public MarkAllJob(ArticleSession session, Layer layer, String tag, List<Occurrence> places, String kind,
            IWorkbenchWindow window) {
        super(NLS.bind(Messages.MarkAllJob_name, places.get(0).words()));
        this.operation = new MarkOccurrencesOperation(session.store(), session.own().getAnalyst(), layer, tag, places);
        this.window = window;
        this.kind = kind;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var result = operation.execute(monitor);
            say(result);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void say(BulkResult result) {
        var display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (window.getShell() != null) {
                    StatusLine.show(window, NLS.bind(Messages.MarkAllJob_done,
                            new Object[] { result.annotations(), result.articles(), kind }));
                }
            });
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == MarkAllJob.class;
    }
}
