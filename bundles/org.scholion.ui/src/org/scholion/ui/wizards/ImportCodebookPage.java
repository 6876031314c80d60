package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.registers.CodebookImport;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** Asks for a codebook file and shows what it changes; the file is read in a job. */
final class ImportCodebookPage extends CheckedPage {

    private static final String FILE = "file";
    private static final long WHILE_TYPING = 150; // milliseconds
    private static final int WIDTH = 76;
    private static final int LINES = 14;

    private final Optional<CasebookStore> store;
    private Text file;
    private Text differences;
    private Job job;
    private Optional<CodebookImport> plan = Optional.empty();
    private Optional<InputProblem> unusable = Optional.empty();

    /** @param store the open casebook; empty when there is none */
    ImportCodebookPage(Optional<CasebookStore> store) {
        super("importCodebook", Messages.ImportCodebookPage_title, Messages.ImportCodebookPage_description);
        this.store = store;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        file = fileField(area, "importCodebook", "", 1, this::browse, this::compare);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label(area, Messages.ImportCodebookPage_differences));
        differences = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL),
                "importCodebook.differences");
        TabKey.leaves(differences);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * differences.getLineHeight()).applyTo(differences);
        area.addDisposeListener(event -> cancel());
        setControl(area);
        check();
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.ImportCodebookPage_browseTitle);
        dialog.setFilterPath(WizardSettings.get(getDialogSettings(), FILE, ""));
        dialog.setFilterExtensions(ExportCodebookPage.EXTENSIONS);
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Reads what was typed and compares it with the codebook as it is now. */
    private void compare() {
        cancel();
        plan = Optional.empty();
        unusable = Optional.empty();
        differences.setText("");
        var typed = FolderInput.absolute(file.getText());
        if (typed.isPresent() && store.isPresent()) {
            start(typed.get());
        }
        check();
    }

    private void start(Path chosen) {
        var own = EcoreUtil.copy(store.orElseThrow().casebook().getCodebook());
        var display = getShell().getDisplay();
        job = new Job(Messages.ImportCodebookPage_comparing) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var found = CodebookImport.of(chosen, own);
                    later(display, this, () -> show(found));
                } catch (CoreException e) {
                    later(display, this, () -> unusable = Optional.of(InputProblem.wrong(e.getMessage())));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule(WHILE_TYPING);
    }

    /** Runs in the UI thread, unless the wizard is closed or asks for another file by then. */
    private void later(Display display, Job source, Runnable change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (source == job && !differences.isDisposed()) {
                    change.run();
                    check();
                }
            });
        }
    }

    private void show(CodebookImport found) {
        plan = Optional.of(found);
        differences.setText(String.join("\n", found.differences()));
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    @Override
    Optional<InputProblem> problem() {
        if (store.isEmpty()) {
            return Optional.of(InputProblem.wrong(Messages.CodebookPages_noCasebook));
        }
        try {
            store.get().requireWritable();
        } catch (CoreException e) {
            return Optional.of(InputProblem.wrong(e.getMessage()));
        }
        if (file.getText().isBlank()) {
            return Optional.of(InputProblem.missing(Messages.ImportCodebookPage_none));
        }
        if (FolderInput.absolute(file.getText()).isEmpty()) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.ReportTarget_notAbsolute, file.getText())));
        }
        return unusable.or(this::problemOfPlan);
    }

    private Optional<InputProblem> problemOfPlan() {
        if (plan.isEmpty()) {
            return Optional.of(InputProblem.missing(Messages.ImportCodebookPage_comparing));
        }
        return plan.get().differences().isEmpty()
                ? Optional.of(InputProblem.missing(Messages.ImportCodebookPage_nothing))
                : Optional.empty();
    }

    /** What the file makes of the codebook; the page must be complete. */
    CodebookImport plan() {
        return plan.orElseThrow();
    }

    void remember() {
        getDialogSettings().put(FILE, file.getText());
    }
}
