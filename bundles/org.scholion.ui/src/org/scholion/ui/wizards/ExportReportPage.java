package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.ReportWriter;

/** Asks in which format and into which file the report is written. */
final class ExportReportPage extends CheckedPage {

    private static final String FORMAT = "format";
    /** What is proposed before anybody chose. */
    private static final String FIRST_FORMAT = "html";
    private static final String OPEN = "open";
    private static final String CASEBOOK = "casebook";
    private static final String FILE = "file";

    private final Optional<CasebookStore> store;
    private final List<ReportWriter> writers;
    private Combo format;
    private Text file;
    private Button open;
    private String shownFormat = "";

    /** @param store the open casebook; empty when there is none */
    ExportReportPage(Optional<CasebookStore> store, List<ReportWriter> writers) {
        super("exportReport", Messages.ExportReportPage_title, Messages.ExportReportPage_description);
        this.store = store;
        this.writers = writers;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        createFormat(area);
        createFile(area);
        open = named(new Button(area, SWT.CHECK), "export.open");
        open.setText(Messages.ExportReportPage_open);
        open.setSelection(!"false".equals(getDialogSettings().get(OPEN)));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        setControl(area);
        check();
    }

    private void createFormat(Composite area) {
        label(area, Messages.ExportReportPage_format);
        format = named(new Combo(area, SWT.READ_ONLY), "export.format");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
        var former = Objects.requireNonNullElse(getDialogSettings().get(FORMAT), FIRST_FORMAT);
        for (var writer : writers) {
            format.add(writer.label());
            if (format.getItemCount() == 1 || writer.format().equals(former)) {
                format.select(format.getItemCount() - 1);
                shownFormat = writer.format();
            }
        }
        format.addListener(SWT.Selection, event -> changeFormat());
    }

    private void createFile(Composite area) {
        label(area, Messages.ExportReportPage_file);
        file = named(new Text(area, SWT.BORDER), "export.file");
        file.setText(store.map(this::proposal).orElse(""));
        file.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(file);
        var browse = named(new Button(area, SWT.PUSH), "export.browse");
        browse.setText(Messages.ExportReportPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        setButtonLayoutData(browse);
    }

    /** The file of the last time where it was for this casebook. */
    private String proposal(CasebookStore casebook) {
        var root = casebook.layout().root();
        var proposed = ReportTarget.proposed(root, casebook.title(), shownFormat).toString();
        return root.toString().equals(getDialogSettings().get(CASEBOOK))
                ? WizardSettings.get(getDialogSettings(), FILE, proposed)
                : proposed;
    }

    private void changeFormat() {
        var former = shownFormat;
        shownFormat = writer().format();
        file.setText(ReportTarget.withFormat(file.getText(), former, shownFormat));
        check();
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.ExportReportPage_browseTitle);
        FolderInput.absolute(file.getText()).ifPresent(present -> {
            dialog.setFilterPath(String.valueOf(present.getParent()));
            dialog.setFileName(String.valueOf(present.getFileName()));
        });
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    @Override
    Optional<InputProblem> problem() {
        if (store.isEmpty()) {
            return Optional.of(InputProblem.wrong(Messages.ExportReportPage_noCasebook));
        }
        return writers.isEmpty() ? Optional.of(InputProblem.wrong(Messages.ExportReportPage_noFormat))
                : ReportTarget.problem(file.getText());
    }

    /** The chosen format; the page must be complete. */
    ReportWriter writer() {
        return writers.get(format.getSelectionIndex());
    }

    /** The chosen file; the page must be complete. */
    Path file() {
        return FolderInput.absolute(file.getText()).orElseThrow();
    }

    boolean openWhenDone() {
        return open.getSelection();
    }

    void remember(IDialogSettings settings, CasebookStore casebook) {
        settings.put(FORMAT, writer().format());
        settings.put(OPEN, openWhenDone());
        settings.put(CASEBOOK, casebook.layout().root().toString());
        settings.put(FILE, file().toString());
    }
}
