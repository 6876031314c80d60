package org.scholion.ui.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.web.WebPages;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.casebook.InstalledWeb;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.passwords.PasswordQuestions;

/** Imports documents as articles of the open casebook; the import goes on when the wizard is closed. */
public final class ImportArticlesWizard extends Wizard implements IImportWizard {

    private IWorkbenchWindow window;
    private final PreviewList preview = new PreviewList();
    private ImportList list;
    private WebPages pages;
    private boolean finished;

    public ImportArticlesWizard() {
        setWindowTitle(Messages.ImportArticlesWizard_window);
        setDialogSettings(WizardSettings.of(ImportArticlesWizard.class));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        list = new ImportList(workbench.getService(OpenCasebook.class).store(),
                PasswordQuestions.forMany(workbench.getDisplay()));
        pages = new WebPages(InstalledWeb.of(window));
        list.fetchWith(pages);
    }

    @Override
    public void addPages() {
        addPage(new ImportArticlesPage(list));
        addPage(new ImportPreviewPage(list, preview, () -> InstalledReader.of(window)));
    }

    @Override
    public boolean performFinish() {
        window.getService(OpenCasebook.class).store()
                .ifPresent(store -> {
                    finished = true;
                    ImportJob.schedule(window, store, preview.chosen(list.selection()), list.passwords(),
                            pages::close);
                });
        return true;
    }

    /** What was fetched belongs to the import from then on; without one it goes. */
    @Override
    public void dispose() {
        super.dispose();
        if (!finished && pages != null) {
            pages.close();
        }
    }
}
