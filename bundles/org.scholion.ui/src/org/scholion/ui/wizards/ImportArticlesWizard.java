package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.web.WebPages;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.casebook.InstalledWeb;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.passwords.PasswordQuestions;
import org.scholion.ui.preferences.ScholionPreferences;

/** Imports documents as articles of the open casebook; the import goes on when the wizard is closed. */
public final class ImportArticlesWizard extends Wizard implements IImportWizard {

    private IWorkbenchWindow window;
    private final PreviewList preview = new PreviewList();
    private ImportList list;
    private WebPages pages;
    /** What of the reading has begun while the analyst still chooses; ends with the wizard. */
    private DocumentReader.HeadStart begun = () -> {
    };
    private boolean finished;
    private boolean startsWithPreview;

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

    /**
     * Imports files and folders that came all at once, from a drop or the clipboard. A single file comes in directly; of
     * several the analyst sees first what they hold and may leave some out. Returns at once. For the UI thread.
     *
     * @param store the open casebook of the window
     */
    public static void importAll(IWorkbenchWindow window, CasebookStore store, List<Path> inputs) {
        if (inputs.size() == 1 && Files.isRegularFile(inputs.get(0))) {
            ImportJob.schedule(window, store, inputs);
            return;
        }
        // a dialog would keep the program waiting from which files are being dragged
        window.getShell().getDisplay().asyncExec(() -> {
            if (!window.getShell().isDisposed()) {
                preview(window, inputs);
            }
        });
    }

    private static void preview(IWorkbenchWindow window, List<Path> inputs) {
        var wizard = new ImportArticlesWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        wizard.list.add(inputs);
        wizard.startsWithPreview = true;
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void addPages() {
        addPage(new ImportArticlesPage(list));
        addPage(new ImportPreviewPage(list, preview, () -> InstalledReader.of(window), this::begin));
        begin();
    }

    /** Lets the reader begin with what the next preview or the import will need. */
    private void begin() {
        if (list.casebook().isPresent()) {
            begun.close();
            begun = ImportOperation.headStart(InstalledReader.of(window), ScholionPreferences.limits(),
                    ScholionPreferences.parallel());
        }
    }

    @Override
    public IWizardPage getStartingPage() {
        return startsWithPreview && list.problem().isEmpty() ? getPages()[1] : super.getStartingPage();
    }

    @Override
    public boolean performFinish() {
        window.getService(OpenCasebook.class).store()
                .ifPresent(store -> {
                    finished = true;
                    ImportJob.schedule(window, store, preview.chosen(list.selection()), list.passwords(),
                            this::release);
                });
        return true;
    }

    /** What was fetched and begun belongs to the import from then on; without one it goes. */
    @Override
    public void dispose() {
        super.dispose();
        if (!finished && pages != null) {
            release();
        }
    }

    private void release() {
        pages.close();
        begun.close();
    }
}
