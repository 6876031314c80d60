package org.scholion.ui.wizards;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;

/** Merges a codebook file into the codebook of the open casebook, after showing what that changes. */
public final class ImportCodebookWizard extends Wizard implements IImportWizard {

    private Optional<CasebookStore> store;
    private ImportCodebookPage page;

    public ImportCodebookWizard() {
        setWindowTitle(Messages.ImportCodebookWizard_window);
        setDialogSettings(WizardSettings.of(ImportCodebookWizard.class));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        store = workbench.getService(OpenCasebook.class).store();
    }

    @Override
    public void addPages() {
        page = new ImportCodebookPage(store);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            page.plan().apply(store.orElseThrow());
            page.remember();
            return true;
        } catch (CoreException e) {
            ProblemDialogs.show(getShell(), e);
            return false;
        }
    }
}
