package org.scholion.ui.verify;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.Verification;
import org.scholion.core.report.verify.WrongPassage;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleEditorInput;
import org.scholion.ui.form.RowsDialog;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;

/**
 * What the check of a report found: each passage that is not where the report says. Enter or a double click opens its
 * article with the place selected. Leaves the window usable; closes with the casebook.
 */
final class VerificationDialog extends RowsDialog {

    private static final int WIDTH = 100;
    private static final int LINES = 12;
    private static final int DETAIL_LINES = 5;
    private static final int PROBLEM_LINES = 3;
    private static final int FAULT = 2;

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final Verification found;
    private Table table;
    private Text details;

    VerificationDialog(IWorkbenchWindow window, CasebookStore store, Path file, Verification found) {
        super(window.getShell(), NLS.bind(Messages.VerificationDialog_window, file.getFileName()));
        this.window = window;
        this.store = store;
        this.found = found;
        stayAside();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var dialog = (Composite) super.createDialogArea(parent);
        closeWithCasebook(window);
        setTitle(MessageFormat.format(Messages.VerificationDialog_title, found.passages(), found.wrong().size()));
        setMessage(found.isRight() ? Messages.VerificationDialog_right : Messages.VerificationDialog_wrong,
                found.isRight() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        var area = area(dialog, 1);
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
        TabKey.leaves(text);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    private void createTable(Composite area) {
        table = table(area, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI, "verification.table", WIDTH, LINES);
        column(table, Messages.VerificationDialog_place, 3);
        column(table, Messages.VerificationDialog_words, 4);
        column(table, Messages.VerificationDialog_fault, 4);
        column(table, Messages.VerificationDialog_article, 3);
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
}
