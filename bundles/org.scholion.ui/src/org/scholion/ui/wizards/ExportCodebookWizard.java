package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.registers.CodebookImport;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;

/** Writes the codebook of the open casebook to a file of its own, for other casebooks. */
public final class ExportCodebookWizard extends Wizard implements IExportWizard {

    private Optional<CasebookStore> store;
    private ExportCodebookPage page;

    public ExportCodebookWizard() {
        setWindowTitle(Messages.ExportCodebookWizard_window);
        setDialogSettings(WizardSettings.of(ExportCodebookWizard.class));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        store = workbench.getService(OpenCasebook.class).store();
    }

    @Override
    public void addPages() {
        page = new ExportCodebookPage(store);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), Messages.ExportCodebookWizard_window,
                NLS.bind(Messages.ExportReportWizard_overwrite, file))) {
            return false;
        }
        try {
            CodebookImport.export(store.orElseThrow().casebook().getCodebook(), file);
            page.remember();
            return true;
        } catch (CoreException e) {
            ProblemDialogs.show(getShell(), e);
            return false;
        }
    }
}
