package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.report.ReportTextEditor;

/**
 * Writes a report of the open casebook; the report is written when the wizard is closed. What was chosen is remembered for
 * each casebook, so that the next report needs no more than Enter.
 */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private static final String ARTICLES = "org.scholion.ui.articles";

    private final ReportChoices choices = new ReportChoices();
    private IWorkbenchWindow window;
    private Optional<CasebookStore> store;
    private ReportFormats formats;
    private ExportReportPage look;

    public ExportReportWizard() {
        setWindowTitle(Messages.ExportReportWizard_window);
        setDialogSettings(WizardSettings.of(ExportReportWizard.class));
        setForcePreviousAndNextButtons(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        store = workbench.getService(OpenCasebook.class).store();
        formats = workbench.getService(ReportFormats.class);
        choices.selected = selected(selection);
        store.ifPresent(casebook -> choices.load(settings(casebook)));
        takeTextInFront();
    }

    /** Whoever exports from a text means that text, as it is on the screen. */
    private void takeTextInFront() {
        var page = window == null ? null : window.getActivePage();
        if (page != null && page.getActiveEditor() instanceof ReportTextEditor editor
                && page.saveEditor(editor, true)) {
            choices.text = editor.textName();
        }
    }

    /** The articles selected in the part in front, else the one in the editor in front, else those in their list. */
    private List<String> selected(IStructuredSelection selection) {
        var here = articles(selection);
        if (!here.isEmpty() || window == null || window.getActivePage() == null) {
            return here;
        }
        return window.getActivePage().getActiveEditor() instanceof ArticleEditor editor
                ? List.of(editor.session().article().getId())
                : articles(window.getSelectionService().getSelection(ARTICLES));
    }

    private static List<String> articles(ISelection selection) {
        return !(selection instanceof IStructuredSelection structured) ? List.of()
                : Stream.of(structured.toArray()).filter(ArticleSummary.class::isInstance)
                        .map(article -> ((ArticleSummary) article).id()).toList();
    }

    private IDialogSettings settings(CasebookStore casebook) {
        return DialogSettings.getOrCreateSection(getDialogSettings(), casebook.layout().root().toString());
    }

    @Override
    public void addPages() {
        look = new ExportReportPage(store, formats, choices);
        var scope = new ReportScopePage(store, choices);
        var content = new ReportContentPage(store, choices);
        addPage(scope);
        addPage(content);
        addPage(look);
        addPage(new ReportPreviewPage(store, formats, choices,
                () -> scope.isPageComplete() && content.isPageComplete() && look.isPageComplete()));
    }

    @Override
    public boolean performFinish() {
        var file = look.file();
        if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), Messages.ExportReportWizard_window,
                NLS.bind(Messages.ExportReportWizard_overwrite, file))) {
            return false;
        }
        store.ifPresent(casebook -> {
            choices.save(settings(casebook));
            new ReportJob(window, casebook, look.writer(), choices, file).schedule();
        });
        return true;
    }
}
