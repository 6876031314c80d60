package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.ReportWriter;
import org.scholion.ui.casebook.OpenCasebook;

/** Writes a report of the open casebook; the report is written when the wizard is closed. */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private IWorkbenchWindow window;
    private Optional<CasebookStore> store;
    private List<ReportWriter> writers;
    private ExportReportPage page;

    public ExportReportWizard() {
        setWindowTitle(Messages.ExportReportWizard_window);
        setDialogSettings(WizardSettings.of(ExportReportWizard.class));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        store = workbench.getService(OpenCasebook.class).store();
        writers = workbench.getService(ReportFormats.class).all();
    }

    @Override
    public void addPages() {
        page = new ExportReportPage(store, writers);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), Messages.ExportReportWizard_window,
                NLS.bind(Messages.ExportReportWizard_overwrite, file))) {
            return false;
        }
        store.ifPresent(casebook -> {
            page.remember(getDialogSettings(), casebook);
            new ReportJob(window, casebook, page.writer(), file, page.openWhenDone()).schedule();
        });
        return true;
    }
}
