package org.scholion.ui.wizards;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.style.RowToolTips;

/** Lists what an import could not read, or not whole, and why. Leaves the window usable. */
final class ImportResultDialog extends TitleAreaDialog {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ImportResult result;
    private TableViewer table;

    ImportResultDialog(IWorkbenchWindow window, CasebookStore store, ImportResult result) {
        super(window.getShell());
        this.window = window;
        this.store = store;
        this.result = result;
        setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ImportResultDialog_window);
        CheckedPage.named(shell, "importResult");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.ImportResultDialog_title);
        setMessage(result.sentence(), IMessageProvider.WARNING);
        var box = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(110), convertHeightInCharsToPixels(14)).applyTo(box);
        var layout = new TableColumnLayout();
        box.setLayout(layout);
        table = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        CheckedPage.named(table.getTable(), "importResult.table");
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.ImportResultDialog_file, 4, new FileLabels());
        column(layout, Messages.ImportResultDialog_outcome, 3,
                ColumnLabelProvider.createTextProvider(row -> ImportResult.label((ImportOutcome) row)));
        column(layout, Messages.ImportResultDialog_reason, 8,
                ColumnLabelProvider.createTextProvider(row -> ImportResult.reason((ImportOutcome) row)));
        RowToolTips.on(table);
        table.addOpenListener(event -> openArticle());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        });
        table.setInput(result.remarkable());
        return area;
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        var column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, convertWidthInCharsToPixels(5 * weight)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        var copy = createButton(parent, IDialogConstants.CLIENT_ID, Messages.ImportResultDialog_copy, false);
        CheckedPage.named(copy, "importResult.copy");
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            copy();
        } else {
            close();
        }
    }

    private List<ImportOutcome> selected() {
        return table.getStructuredSelection().stream().map(ImportOutcome.class::cast).toList();
    }

    /** Copies what is selected, else everything. */
    private void copy() {
        var rows = selected().isEmpty() ? result.remarkable() : selected();
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] { ImportResult.text(rows) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
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

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return WizardSettings.of(ImportResultDialog.class);
    }

    /** Names of files, with their folder as a hint. */
    private static final class FileLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object row) {
            return ((ImportOutcome) row).shortInput();
        }

        @Override
        public String getToolTipText(Object row) {
            return ((ImportOutcome) row).input();
        }
    }
}
