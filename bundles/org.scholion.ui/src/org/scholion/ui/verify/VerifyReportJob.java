package org.scholion.ui.verify;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.core.report.verify.VerifyReportOperation;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.ProblemDialogs;

/** Checks a finished report while the window stays usable, then shows the result. Belongs to {@code VerifyReportJob.class}. */
final class VerifyReportJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ReportReader reader;
    private final Path file;

    VerifyReportJob(IWorkbenchWindow window, CasebookStore store, ReportReader reader, Path file) {
        super(NLS.bind(Messages.VerifyReportJob_name, file.getFileName()));
        this.window = window;
        this.store = store;
        this.reader = reader;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var found = new VerifyReportOperation(store, reader).execute(file, monitor);
            JobResults.show(window, () -> new VerificationDialog(window, store, file, found).open());
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == VerifyReportJob.class;
    }
}
