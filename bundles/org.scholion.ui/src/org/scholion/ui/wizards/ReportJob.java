package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.ReportOperation;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.casebook.StatusLine;

/**
 * Writes a report while the window stays usable, then opens it. A file that is there stays when the job is cancelled or
 * fails. Belongs to the job family {@code ReportJob.class}.
 */
final class ReportJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ReportWriter writer;
    private final Path file;
    private final boolean open;

    /** @param open whether the report is opened in the program that the system has for it */
    ReportJob(IWorkbenchWindow window, CasebookStore store, ReportWriter writer, Path file, boolean open) {
        super(NLS.bind(Messages.ReportJob_name, file.getFileName()));
        this.window = window;
        this.store = store;
        this.writer = writer;
        this.file = file;
        this.open = open;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            new ReportOperation(store, writer, ReportOptions.at(Instant.now()), ReportDesign.DEFAULT).execute(file,
                    monitor);
            JobResults.show(window, this::show);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
    }

    private void show() {
        var message = open && !Program.launch(file.toString()) ? Messages.ReportJob_noProgram
                : Messages.ReportJob_written;
        StatusLine.show(window, NLS.bind(message, file));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ReportJob.class;
    }
}
