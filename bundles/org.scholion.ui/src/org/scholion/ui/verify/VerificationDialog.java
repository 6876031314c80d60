package org.scholion.ui.verify;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.Verification;
import org.scholion.core.report.verify.WrongPassage;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleEditorInput;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.ViewSettings;

/**
 * What the check of a report found: each passage that is not where the report says. Enter or a double click opens its
 * article with the place selected. Leaves the window usable; closes with the casebook.
 */
final class VerificationDialog extends TitleAreaDialog {

    private static final int WIDTH = 100;
    private static final int LINES = 12;
    private static final int DETAIL_LINES = 5;
    private static final int PROBLEM_LINES = 3;
    private static final int FAULT = 2;
    private static final int[] WEIGHTS = { 2, 4, 4, 3 };

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final Path file;
    private final Verification found;
    private final OpenCasebookListener closing = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            close();
        }
    };
    private Table table;
    private Text details;

    VerificationDialog(IWorkbenchWindow window, CasebookStore store, Path file, Verification found) {
        super(window.getShell());
        this.window = window;
        this.store = store;
        this.file = file;
        this.found = found;
        setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.VerificationDialog_window, file.getFileName()));
        var casebook = window.getService(OpenCasebook.class);
        casebook.addListener(closing);
        shell.addDisposeListener(event -> casebook.removeListener(closing));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var dialog = (Composite) super.createDialogArea(parent);
        setTitle(MessageFormat.format(Messages.VerificationDialog_title, found.passages(), found.wrong().size()));
        setMessage(found.isRight() ? Messages.VerificationDialog_right : Messages.VerificationDialog_wrong,
                found.isRight() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        var area = new Composite(dialog, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        if (!found.wrong().isEmpty()) {
            createTable(area);
            details = text(area, "verification.details", DETAIL_LINES);
            showDetails();
        }
        if (!found.problems().isEmpty()) {
            text(area, "verification.problems", PROBLEM_LINES).setText(found.problems().stream()
                    .map(problem -> "• " + problem).collect(Collectors.joining("\n")));
        }
        return dialog;
    }

    private Text text(Composite area, String id, int lines) {
        var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        WidgetId.set(text, id);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    private void createTable(Composite area) {
        var box = new Composite(area, SWT.NONE);
        var layout = new TableColumnLayout();
        box.setLayout(layout);
        table = new Table(box, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        WidgetId.set(table, "verification.table");
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * table.getItemHeight()).applyTo(box);
        var headers = List.of(Messages.VerificationDialog_place, Messages.VerificationDialog_words,
                Messages.VerificationDialog_fault, Messages.VerificationDialog_article);
        for (int i = 0; i < headers.size(); i++) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(headers.get(i));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], convertWidthInCharsToPixels(12)));
        }
        table.addListener(SWT.SetData,
                event -> ((TableItem) event.item).setText(texts(found.wrong().get(event.index))));
        table.addListener(SWT.Selection, event -> showDetails());
        table.addListener(SWT.DefaultSelection, event -> openArticle());
        table.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        });
        table.setItemCount(found.wrong().size());
    }

    private static String[] texts(WrongPassage wrong) {
        var fault = wrong.fault().words() + wrong.elsewhere()
                .map(place -> NLS.bind(Messages.VerificationDialog_elsewhere, place.begin(), place.end())).orElse("");
        return new String[] { wrong.passage().place(), wrong.passage().words().replaceAll("\\s+", " "), fault,
                wrong.title().isEmpty() ? wrong.passage().address().article() : wrong.title() };
    }

    /** All of what the table has no room for, and what the article has in its place. */
    private void showDetails() {
        var wrong = selected();
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.VerificationDialog_reportHas, wrong.passage().words()));
        if (!wrong.inArticle().isEmpty()) {
            lines.add(NLS.bind(Messages.VerificationDialog_articleHas, wrong.inArticle()));
        }
        var fault = texts(wrong)[FAULT];
        lines.add(fault.substring(0, 1).toUpperCase(Locale.ROOT) + fault.substring(1) + ".");
        details.setText(String.join("\n", lines));
    }

    private WrongPassage selected() {
        return found.wrong().get(Math.max(0, table.getSelectionIndex()));
    }

    private void copy() {
        ClipboardText.copy(table.getDisplay(), IntStream.of(table.getSelectionIndices()).sorted()
                .mapToObj(row -> String.join("\t", texts(found.wrong().get(row)))).collect(Collectors.joining("\n")));
    }

    /** Where the words are now, else where the report says they are. */
    private void openArticle() {
        var wrong = selected();
        var span = wrong.elsewhere().orElse(wrong.passage().address().span());
        try {
            var summary = store.resolve(wrong.passage().address().article());
            var part = window.getActivePage().openEditor(new ArticleEditorInput(store, summary), ArticleEditor.ID);
            if (part instanceof ArticleEditor editor && span.end() <= editor.session().text().length()) {
                editor.text().select(span.begin(), span.end());
            }
            setErrorMessage(null);
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
    }

    /** Only a table that is shown has a row at which Enter is heard. */
    @Override
    public int open() {
        int result = super.open();
        if (table != null && !table.isDisposed()) {
            table.setSelection(0);
            table.setFocus();
        }
        return result;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return ViewSettings.of(VerificationDialog.class);
    }
}
