package org.scholion.ui.versions;

import java.util.function.Consumer;

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

/** Compares two articles, then hands on what came of it, in the UI thread. */
final class CompareVersionsJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final Comparing comparing;
    private final Consumer<VersionComparison> compared;
    private final Consumer<String> failed;

    /** Says what is compared. */
    @FunctionalInterface
    interface Comparing {

        VersionComparison with(CompareVersionsOperation operation, IProgressMonitor monitor) throws CoreException;
    }

    private CompareVersionsJob(IWorkbenchWindow window, CasebookStore store, Comparing comparing,
            Consumer<VersionComparison> compared, Consumer<String> failed) {
        super(Messages.CompareVersionsJob_name);
        this.window = window;
        this.store = store;
        this.comparing = comparing;
        this.compared = compared;
        this.failed = failed;
    }

    /** Opens an editor on the comparison when it is there; what keeps it from that is in the status line. */
    static void toBeOpened(IWorkbenchWindow window, CasebookStore store, Comparing comparing) {
        var job = new CompareVersionsJob(window, store, comparing, comparison -> open(window, store, comparison),
                problem -> StatusLine.show(window, problem));
        job.setUser(true);
        job.schedule();
    }

    /**
     * Compares for an editor that is open already.
     *
     * @param compared told of the comparison
     * @param failed told why there is none
     */
    static void toBeShown(IWorkbenchWindow window, CasebookStore store, VersionsInput input,
            Consumer<VersionComparison> compared, Consumer<String> failed) {
        new CompareVersionsJob(window, store,
                (operation, monitor) -> operation.execute(input.earlier(), input.later(), monitor), compared, failed)
                .schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var comparison = comparing.with(new CompareVersionsOperation(store), monitor);
            JobResults.show(window, () -> compared.accept(comparison));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            JobResults.show(window, () -> failed.accept(Messages.CompareVersionsJob_cancelled));
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> failed.accept(e.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private static void open(IWorkbenchWindow window, CasebookStore store, VersionComparison comparison) {
        var page = window.getActivePage();
        if (page == null || window.getService(OpenCasebook.class).store().filter(store::equals).isEmpty()) {
            return; // there is another casebook in the window by now
        }
        try {
            page.openEditor(new VersionsInput(store, comparison), VersionsEditor.ID);
        } catch (PartInitException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
    }
}
