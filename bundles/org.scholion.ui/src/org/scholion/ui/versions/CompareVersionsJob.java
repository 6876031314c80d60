package org.scholion.ui.versions;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.CompareVersionsOperation;
import org.scholion.core.compare.VersionComparison;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.casebook.StatusLine;

/** Compares two articles, then shows both; what keeps it from that is in the status line. */
final class CompareVersionsJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final Comparing comparing;

    /** Says what is compared. */
    @FunctionalInterface
    interface Comparing {

        VersionComparison with(CompareVersionsOperation operation, IProgressMonitor monitor) throws CoreException;
    }

    CompareVersionsJob(IWorkbenchWindow window, CasebookStore store, Comparing comparing) {
        super(Messages.CompareVersionsJob_name);
        this.window = window;
        this.store = store;
        this.comparing = comparing;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var comparison = comparing.with(new CompareVersionsOperation(store), monitor);
            JobResults.show(window, () -> show(comparison));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> StatusLine.show(window, e.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private void show(VersionComparison comparison) {
        var page = window.getActivePage();
        if (page == null || window.getService(OpenCasebook.class).store().filter(store::equals).isEmpty()) {
            return; // there is another casebook in the window by now
        }
        try {
            page.openEditor(new VersionsInput(comparison), VersionsEditor.ID);
        } catch (PartInitException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
    }
}
