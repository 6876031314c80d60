package org.scholion.ui.wizards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.form.RowsDialog;
import org.scholion.ui.style.CutTextLabels;
import org.scholion.ui.style.HeaderSort;
import org.scholion.ui.style.MiddleElision;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;

/** Lists what an import could not read, or not whole, and why. Leaves the window usable. */
final class ImportResultDialog extends RowsDialog {

    private static final int REASON_LINES = 3;
    /** Pixels of a cell beside its text. */
    private static final int AROUND_NAME = 12;

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ImportResult result;
    private TableViewer table;
    private Text reason;

    ImportResultDialog(IWorkbenchWindow window, CasebookStore store, ImportResult result) {
        super(window.getShell(), Messages.ImportResultDialog_window);
        this.window = window;
        this.store = store;
        this.result = result;
        stayAside();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        WidgetId.set(getShell(), "importResult");
        boolean clean = result.isClean();
        setTitle(clean ? Messages.ImportResultDialog_versions : Messages.ImportResultDialog_title);
        setMessage(result.sentence(), clean ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        table = new TableViewer(table(area, SWT.MULTI | SWT.VIRTUAL, "importResult.table", 110, 12));
        table.setContentProvider(ArrayContentProvider.getInstance());
        var sort = new HeaderSort<>(table, ImportOutcome.class);
        sort.byText(createFiles(), ImportOutcome::shortInput);
        sort.byText(createOutcomes(), ImportResult::label);
        var reasons = column(table.getTable(), Messages.ImportResultDialog_reason, 8);
        new TableViewerColumn(table, reasons)
                .setLabelProvider(new CutTextLabels(reasons, row -> ImportResult.reason((ImportOutcome) row)));
        sort.byText(reasons, ImportResult::reason);
        RowToolTips.on(table);
        table.addOpenListener(event -> openArticle());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        });
        createReason(area);
        table.setInput(result.remarkable());
        table.getTable().setSelection(0);
        showReason();
        return area;
    }

    /** The whole of what the table may cut: it says what to do, too. */
    private void createReason(Composite area) {
        reason = WidgetId.set(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL),
                "importResult.reason");
        GridDataFactory.fillDefaults().grab(true, false).indent(convertHorizontalDLUsToPixels(4), 0)
                .hint(convertWidthInCharsToPixels(60), REASON_LINES * reason.getLineHeight()).applyTo(reason);
        table.addSelectionChangedListener(event -> showReason());
    }

    private void showReason() {
        reason.setText(selected().stream().limit(1).map(row -> row.input() + "\n" + ImportResult.reason(row))
                .collect(Collectors.joining()));
    }

    private TableColumn createFiles() {
        var files = column(table.getTable(), Messages.ImportResultDialog_file, 4);
        new TableViewerColumn(table, files).setLabelProvider(new FileLabels(files));
        files.addListener(SWT.Resize, event -> table.refresh());
        return files;
    }

    private TableColumn createOutcomes() {
        var outcomes = column(table.getTable(), Messages.ImportResultDialog_outcome, 3);
        new TableViewerColumn(table, outcomes)
                .setLabelProvider(
                        ColumnLabelProvider.createTextProvider(row -> ImportResult.label((ImportOutcome) row)));
        return outcomes;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        var copy = createButton(parent, IDialogConstants.CLIENT_ID, Messages.ImportResultDialog_copy, false);
        WidgetId.set(copy, "importResult.copy");
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            copy();
        } else {
            super.buttonPressed(button);
        }
    }

    private List<ImportOutcome> selected() {
        return table.getStructuredSelection().stream().map(ImportOutcome.class::cast).toList();
    }

    /** Copies what is selected, else everything. */
    private void copy() {
        var rows = selected().isEmpty() ? result.remarkable() : selected();
        ClipboardText.copy(getShell().getDisplay(), ImportResult.text(rows));
    }

    private void openArticle() {
        var article = selected().stream().map(ImportOutcome::article).filter(id -> !id.isEmpty()).findFirst()
                .flatMap(store::article);
        try {
            if (article.isPresent() && window.getActivePage() != null) {
                OpenArticles.open(window.getActivePage(), store, article.get());
            }
        } catch (PartInitException e) {
            ProblemDialogs.show(getShell(), e);
        }
    }

    /** Names of files, without the middle where they are long, with the whole and its folder as a hint. */
    private static final class FileLabels extends ColumnLabelProvider {

        private final TableColumn column;

        FileLabels(TableColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object row) {
            var table = column.getParent();
            return MiddleElision.of(((ImportOutcome) row).shortInput(), column.getWidth() - AROUND_NAME,
                    words -> TextWidth.of(table, Stream.of(words)));
        }

        @Override
        public String getToolTipText(Object row) {
            return ((ImportOutcome) row).input();
        }
    }
}
