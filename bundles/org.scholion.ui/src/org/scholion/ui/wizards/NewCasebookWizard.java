package org.scholion.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.preferences.ScholionPreferences;

/** Creates a casebook and opens it in place of the one that is open. */
public final class NewCasebookWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewCasebookPage page;

    public NewCasebookWizard() {
        setWindowTitle(Messages.NewCasebookWizard_window);
        setNeedsProgressMonitor(true);
        setDialogSettings(WizardSettings.of(NewCasebookWizard.class));
    }

    @Override
    public void init(IWorkbench forWorkbench, IStructuredSelection selection) {
        workbench = forWorkbench;
    }

    @Override
    public void addPages() {
        try {
            page = new NewCasebookPage(List.of(Codebooks.load(Codebooks.NEWS)));
            addPage(page);
        } catch (CoreException e) { // the installation is damaged: without a codebook there is nothing to ask
            ProblemDialogs.show(getShell(), e);
        }
    }

    @Override
    public boolean performFinish() {
        var input = page.input();
        var codebook = page.codebook();
        var created = new AtomicReference<CasebookStore>();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    created.set(create(input, codebook));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            page.remember(getDialogSettings());
            ScholionPreferences.rememberAnalyst(input.analyst());
            workbench.getService(OpenCasebook.class).open(created.get());
            return true;
        } catch (InvocationTargetException e) {
            ProblemDialogs.show(getShell(), e.getCause() instanceof CoreException core ? core.getStatus()
                    : Status.error(Messages.NewCasebookWizard_failed, e.getCause()));
        } catch (CoreException e) {
            ProblemDialogs.show(getShell(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static CasebookStore create(NewCasebookInput input, String codebook) throws CoreException {
        var store = CasebookStore.create(input.folder().orElseThrow(), codebook);
        store.analyst(input.analyst());
        return store;
    }
}
