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
import org.scholion.core.report.WrittenReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.casebook.StatusLine;

/**
 * Writes a report while the window stays usable, then opens it. A file that is there stays when the job is cancelled or
 * fails; what one should know of the report is said at the end. Belongs to the job family {@code ReportJob.class}.
 */
final class ReportJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ReportWriter writer;
    private final ReportOptions options;
    private final ReportDesign design;
    private final Path file;
    private final boolean open;

    /** @param choices what is chosen now, and whether the report is opened in the program that the system has for it */
    ReportJob(IWorkbenchWindow window, CasebookStore store, ReportWriter writer, ReportChoices choices, Path file) {
        super(NLS.bind(Messages.ReportJob_name, file.getFileName()));
        this.window = window;
        this.store = store;
        this.writer = writer;
        this.options = choices.options(Instant.now());
        this.design = choices.design();
        this.file = file;
        this.open = choices.open;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var written = new ReportOperation(store, writer, options, design).execute(file, monitor);
            JobResults.show(window, () -> show(written));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
    }

    private void show(WrittenReport written) {
        boolean opened = open && Program.launch(file.toString());
        StatusLine.show(window, NLS.bind(open && !opened ? Messages.ReportJob_noProgram : Messages.ReportJob_written,
                file));
        if (!written.warnings().isEmpty()) {
            new ReportResultDialog(window.getShell(), written).open();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ReportJob.class;
    }
}
